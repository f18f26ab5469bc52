package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Directory;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** Who says it, in which words, where they stand, over whom they came; pressed, it leads to the document. */
final class StatementCard extends VBox {
    private static final int LONGEST = 1200;
    private static final List<String> CREDIBILITY = List.of(
            "confirmed by others", "probably true", "possibly true", "doubtful", "improbable", "cannot be judged");
    private final Here here;
    private final Statement what;

    private void gone() {
        getChildren().add(Texts.wrapped("The excerpt was taken back.", "bad-text"));
    }

    StatementCard(Here here, Held<Statement> held) {
        super(4);
        this.here = here;
        this.what = held.what();
        getStyleClass().addAll("panel", "statement-card", what.stance().name().toLowerCase(java.util.Locale.ROOT));
        Optional<Excerpt> excerpt = here.book().excerpt(what.excerpt());
        String who = here.name(what.speaker()) + " " + what.stance().words();
        Label said = Texts.wrapped(who, "strong");
        getChildren().add(said);
        excerpt.ifPresentOrElse(this::words, this::gone);
        about(excerpt.orElse(null)).forEach(line -> getChildren().add(Row.caption(line)));
        excerpt.ifPresent(one -> Pressable.of(this, spoken(said, one), () -> here.goTo(leadsTo(one))));
    }

    static String credibility(int mark) {
        return mark + ", " + CREDIBILITY.get(Math.clamp(mark, 1, CREDIBILITY.size()) - 1);
    }

    private static String leadsTo(Excerpt excerpt) {
        return excerpt.evidence() == null ? excerpt.document() : excerpt.evidence();
    }

    private static String spoken(Label said, Excerpt one) {
        return said.getText() + ", " + ShownText.of(one.words(), LONGEST) + ", go to where it stands";
    }

    private void words(Excerpt one) {
        if (one.isQuotable()) {
            getChildren().add(Texts.wrapped("“" + ShownText.of(one.text(), LONGEST) + "”", "quoted"));
        } else {
            Chip mark = new Chip(one.wording().words() + " · not quotable", Chip.Tone.OTHER);
            mark.setWrapText(true);
            mark.setMinSize(0, USE_PREF_SIZE);
            getChildren().addAll(Texts.wrapped(ShownText.of(one.text(), LONGEST), "unquoted"), mark);
        }
        if (one.translation() != null) {
            getChildren().add(Texts.wrapped("Translated: " + ShownText.of(one.translation(), LONGEST), "muted"));
        }
    }

    private List<String> about(@Nullable Excerpt excerpt) {
        List<String> lines = new ArrayList<>();
        if (excerpt != null) {
            String at = excerpt.locator() == null ? "" : " · " + excerpt.locator();
            lines.add("in " + document(excerpt.document()) + at);
        }
        if (what.saidIn() != null && (excerpt == null || !what.saidIn().equals(excerpt.document()))) {
            lines.add("said in " + document(what.saidIn()));
        }
        if (what.relayer() != null) {
            lines.add("relayed by " + here.name(what.relayer()));
        }
        if (!what.stance().isSilent()) {
            lines.add("credibility " + credibility(what.credibility()));
        }
        return lines;
    }

    private String document(String id) {
        Directory.@Nullable Document one = here.book().directory().documents().get(id);
        if (one == null) {
            return here.name(id);
        }
        Moment published = one.published();
        String when = published == null ? "" : ", " + ShownMoment.of(published);
        return ShownText.of(one.sourceName() + ": " + one.title(), 160) + when;
    }
}
