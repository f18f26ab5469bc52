package stillwatch.desktop.screen.search;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.search.Hit;

/** At the right: the chosen find whole; how to ask where none is chosen. */
final class FindInspector {
    private final Consumer<Hit> go;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    FindInspector(Consumer<Hit> go) {
        this.go = go;
        content.getStyleClass().add("inspector-content");
        content.setId("search-inspector");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        help();
    }

    Node node() {
        return scroll;
    }

    void help() {
        content.getChildren()
                .setAll(
                        new Section("How to ask", questions()),
                        new Section("Keys", keys()),
                        Texts.wrapped("Capitals, accents and half or full width make no difference.", "caption"));
    }

    private static Facts questions() {
        return new Facts()
                .add("gift card", "both words, in any order")
                .add("\"gift card\"", "the words side by side")
                .add("harb*", "words that begin so")
                .add("-campus", "without this word")
                .add("kind:note", "only notes; also account, event, evidence, source, signal, history …")
                .add("tag:money", "notes with this tag")
                .add("by:\"A. Reader\"", "what this person wrote or did")
                .add("id:account-…", "the thing with this id");
    }

    private static Facts keys() {
        return new Facts()
                .add("↓", "into the finds, ↑ and out again")
                .add("Ctrl ↓", "to the next kind, Ctrl ↑ to the one before")
                .add("Enter", "goes there");
    }

    void show(Hit hit, String name) {
        content.getChildren().setAll(title(hit, name), there(hit));
        if (!hit.snippet().text().isBlank()) {
            Section where = new Section("Where it was found", new MarkedText(Run.whole(hit.snippet()), "find-whole"));
            content.getChildren().add(where);
        }
        content.getChildren().add(new Section("Id", Texts.wrapped(hit.target(), "mono")));
        scroll.setVvalue(0);
    }

    private Button there(Hit hit) {
        Button there = Buttons.withKey(Buttons.plain("Go there", () -> go.accept(hit)), "Enter");
        there.setId("search-go");
        return there;
    }

    private static VBox title(Hit hit, String name) {
        VBox title = new VBox(
                6,
                new Chip(KindWords.one(hit.kind()), Chip.Tone.NEUTRAL),
                new MarkedText(Run.whole(hit.title()), "find-title"));
        if (!name.endsWith(hit.title().text())) {
            title.getChildren().add(Texts.wrapped(ShownText.of(name), "muted"));
        }
        return title;
    }
}
