package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.brief.outline.Part;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** A text of the author as its readers will read it, over the pages: it follows each key, and the pages follow it. */
final class OwnSheet extends VBox {
    private static final int LONGEST = 6_000;
    /** The pages keep the larger part of the room. */
    private static final int MOST_LINES = 13;

    private final VBox words = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(words);
    private final Label state = Texts.of("", "caption");
    private final Button toPage;
    private List<String> before = List.of();
    private int page;

    /** {@code lead}: shows that page. */
    OwnSheet(IntConsumer lead) {
        super(8);
        getStyleClass().addAll("panel", "brief-own-sheet");
        setId("brief-own-sheet");
        toPage = Buttons.link("", () -> lead.accept(page));
        toPage.setId("brief-own-page");
        toPage.setMinWidth(USE_PREF_SIZE);
        layScroll();
        getChildren().addAll(head(), scroll);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        leave();
    }

    private HBox head() {
        HBox head = new HBox(8, Texts.of("As it will read", "section-title"), state, Panel.spring(), toPage);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void layScroll() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("The text as it will read");
        words.heightProperty()
                .subscribe(height -> scroll.setPrefViewportHeight(Math.clamp(
                        height.doubleValue(), 1, MOST_LINES * state.getFont().getSize())));
    }

    void show(Part.Own own, boolean saved) {
        state.setText(saved ? "" : "not saved");
        words.getChildren().clear();
        if (!own.title().isEmpty()) {
            words.getChildren().add(Texts.wrapped(ShownText.of(own.title(), LONGEST), "block-heading"));
        }
        words.getChildren().add(Texts.wrapped(Part.Own.label(), "caption"));
        own.paragraphs().forEach(one -> words.getChildren().add(Texts.wrapped(ShownText.of(one, LONGEST))));
        setVisible(true);
        follow(own.paragraphs());
    }

    /** To the paragraph that is other than it was. */
    private void follow(List<String> now) {
        int at = 0;
        while (at < now.size() - 1 && at < before.size() && now.get(at).equals(before.get(at))) {
            at++;
        }
        before = now;
        if (!now.isEmpty()) {
            Node changed = words.getChildren().get(words.getChildren().size() - now.size() + at);
            Platform.runLater(() -> reveal(changed)); // once it is laid out
        }
    }

    private void reveal(Node paragraph) {
        Bounds at = paragraph.getBoundsInParent();
        double room = words.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * room;
        if (room > 0 && (at.getMaxY() > top + scroll.getViewportBounds().getHeight() || at.getMinY() < top)) {
            scroll.setVvalue(
                    Math.clamp((at.getMaxY() - scroll.getViewportBounds().getHeight()) / room, 0, 1));
        }
    }

    /** On which page it stands by now; 0 while it stands on none. */
    void page(int now) {
        page = now;
        toPage.setText(now > 0 ? "On page " + Texts.number(now) : "");
        toPage.setVisible(now > 0);
    }

    int page() {
        return page;
    }

    void leave() {
        setVisible(false);
        before = List.of();
        page(0);
    }
}
