package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Common.Shared;
import stillwatch.desktop.screen.accounts.model.Common;
import stillwatch.roster.Typed;

/** What several accounts have in common, and where they differ. */
final class SeveralInspector {
    private static final int MOST = 12;
    private final Acts acts;
    private final Common common;
    private final int n;

    SeveralInspector(Acts acts, Common common) {
        this.acts = acts;
        this.common = common;
        this.n = common.rows().length;
    }

    List<Node> content() {
        List<Node> all = new ArrayList<>();
        all.add(head(new Named(common.now(), common.rows())));
        all.addAll(signals("Shared by all " + n, one -> one.chosen() == n));
        all.addAll(signals("Shared by most", one -> one.chosen() < n && 2 * one.chosen() > n));
        all.addAll(signals("Shared by some", one -> 2 * one.chosen() <= n));
        if (common.shared().isEmpty()) {
            all.add(new Section("Shared signals", Texts.wrapped("They have no signal in common.", "caption")));
        }
        all.add(traits("The same for all", true));
        all.add(traits("Different", false));
        return all;
    }

    static Node head(Named named) {
        VBox head = new VBox(
                3, Texts.of(named.counted() + " chosen", "section-title"), Texts.wrapped(named.words(), "muted"));
        head.setId("inspector-several");
        return head;
    }

    private List<Node> signals(String title, Predicate<Shared> which) {
        List<Node> lines =
                common.shared().stream().filter(which).<Node>map(this::line).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Section section = new Section(title);
        section.getChildren().addAll(Lines.first(lines, MOST, "signals"));
        return List.of(section);
    }

    private Node line(Shared one) {
        String family = one.signal().family().name().toLowerCase(Locale.ROOT);
        String others = one.tooCommon() ? "too common" : Texts.counted(one.others(), "other", "others");
        String of = one.chosen() == n ? "" : one.chosen() + " of " + n + " · ";
        return Lines.of(
                family + " " + one.signal().value(),
                of + others,
                () -> acts.only(Typed.exactly(family, one.signal().value())),
                one.tooCommon() ? "muted" : "");
    }

    private Node traits(String title, boolean same) {
        Facts facts = new Facts();
        common.traits().stream()
                .filter(one -> one.same() == same)
                .forEach(one -> facts.add(ShownText.of(one.title(), 40), words(one)));
        Section section = new Section(title);
        if (!facts.getChildren().isEmpty()) {
            section.getChildren().add(facts);
        }
        if (!same && common.alone() > 0) {
            section.getChildren()
                    .add(Texts.wrapped(
                            Texts.counted(common.alone(), "signal", "signals") + " seen with one of them only",
                            "caption"));
        }
        if (section.getChildren().size() == 1) {
            section.getChildren().add(Texts.wrapped("Nothing.", "caption"));
        }
        return section;
    }

    private static String words(Common.Trait one) {
        String more = one.distinct() > one.values().size() ? " …" : "";
        String without = one.without() == 0 ? "" : " · none ×" + one.without();
        return String.join(" · ", one.values()) + more + without;
    }
}
