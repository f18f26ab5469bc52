package stillwatch.desktop.screen.brief;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.brief.BriefFormat;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.HashLine;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** The versions of one audience, the newest first. */
record Versions(Audience audience, List<Held<BriefFrozen>> kept, ZoneId zone, Doing doing) {
    private static final int MOST = 20;

    /** What can be done with one of them. */
    record Doing(
            Consumer<Held<BriefFrozen>> show,
            Consumer<Held<BriefFrozen>> save,
            Consumer<Held<BriefFrozen>> compare,
            Runnable copied) {}

    Section section() {
        Section section = new Section("Frozen versions");
        section.setId("brief-versions");
        List<Node> rows = of(audience, kept).stream().<Node>map(this::version).toList();
        if (rows.isEmpty()) {
            section.getChildren()
                    .add(Texts.wrapped(
                            "None for this audience yet. Freezing keeps the file in the case; it never changes again.",
                            "muted"));
        }
        section.getChildren().addAll(Row.first(rows, MOST, "versions"));
        return section;
    }

    static List<Held<BriefFrozen>> of(Audience audience, List<Held<BriefFrozen>> kept) {
        return kept.stream()
                .filter(one -> one.what().audience() == audience)
                .toList()
                .reversed();
    }

    /** "Version 2 · PDF, A4". */
    static String name(BriefFrozen one) {
        String paper = one.paper() == null ? "" : ", " + one.paper();
        return "Version " + one.version() + " · " + one.format().toUpperCase(Locale.ROOT) + paper;
    }

    private Node version(Held<BriefFrozen> one) {
        String about = "entry " + one.seq() + " · " + Row.who(ShownText.of(one.by(), 60), one.at(), zone);
        FlowPane deeds = new FlowPane(6, 4);
        deeds.getChildren().add(deed("show", "Open", one, doing.show()));
        deeds.getChildren().add(deed("compare", "Compare", one, doing.compare()));
        deeds.getChildren().add(deed("save", "Save a copy…", one, doing.save()));
        VBox box = new VBox(
                4,
                Row.of(name(one.what()), about),
                new HashLine(
                        one.what().sha256(), "hash of version " + one.what().version(), doing.copied()),
                deeds);
        box.getStyleClass().addAll("row-line", "sheet-note");
        box.setId("brief-version-" + one.what().version());
        return box;
    }

    static boolean isPdf(BriefFrozen one) {
        return BriefFormat.called(one.format()).filter(BriefFormat::isPaged).isPresent();
    }

    private static Button deed(String id, String words, Held<BriefFrozen> one, Consumer<Held<BriefFrozen>> deed) {
        Button button = Buttons.plain(words, () -> deed.accept(one));
        button.setId("brief-" + id + "-" + one.what().version());
        button.setAccessibleText(words + ", version " + one.what().version());
        return button;
    }
}
