package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.claims.wording.FieldKind;
import stillwatch.claims.wording.Finding;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.WordingCheck;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;
import stillwatch.workbench.OpenCase;

/** What a heading and a text say beyond the claims, below them while they are typed. */
final class LiveWording extends VBox {
    private static final int MOST = 6;
    private final Desk desk;
    private final TextField title;
    private final TextArea text;
    private final Reader reader;
    private final Label state = Texts.wrapped("", "caption");
    private final VBox found = new VBox(10);

    LiveWording(Desk desk, TextField title, TextArea text) {
        super(6);
        this.desk = desk;
        this.title = title;
        this.text = text;
        this.reader = new Reader(desk.opened());
        setId("brief-own-wording");
        getChildren().addAll(state, found);
        title.textProperty().subscribe(now -> read());
        text.textProperty().subscribe(now -> read());
    }

    /** Something found, in which field, and what stood in that when it was read. */
    private record Place(TextInputControl field, String words, Finding finding) {}

    /** Asked by one thread at a time; it reads against the case as it is when it is asked. */
    private static final class Reader {
        private final OpenCase opened;
        private @Nullable WordingCheck check;
        private long head;

        Reader(OpenCase opened) {
            this.opened = opened;
        }

        synchronized List<Finding> of(FieldKind kind, String words) {
            long now = opened.head().seq();
            if (check == null || head != now) {
                check = opened.claims().wording();
                head = now;
            }
            return words.isBlank() ? List.of() : check.of(new Passage(kind, words, null));
        }
    }

    private void read() {
        String heading = title.getText();
        String words = text.getText();
        if ((heading + words).isBlank()) {
            show(List.of());
            return;
        }
        desk.asking().ask(this, progress -> places(heading, words), this::show);
    }

    private List<Place> places(String heading, String words) {
        List<Place> all = new ArrayList<>();
        reader.of(FieldKind.TITLE, heading).forEach(one -> all.add(new Place(title, heading, one)));
        reader.of(FieldKind.TEXT, words).forEach(one -> all.add(new Place(text, words, one)));
        return all;
    }

    private void show(List<Place> all) {
        boolean nothing = (title.getText() + text.getText()).isBlank();
        state.setText(
                nothing
                        ? "It is read against the claims while you type."
                        : all.isEmpty()
                                ? "✓ Nothing here says more than the claims carry."
                                : Texts.counted(all.size(), "place", "places") + " to look at:");
        List<Node> rows = all.stream().<Node>map(this::row).toList();
        found.getChildren().setAll(Row.first(rows, MOST, "to look at"));
    }

    private Node row(Place one) {
        return new LivePlace(one.field(), where(one), one.words(), one.finding());
    }

    private String where(Place one) {
        return one.field().equals(title)
                ? "Heading"
                : "Paragraph " + paragraph(one.words(), one.finding().from());
    }

    private static int paragraph(String words, int at) {
        return words.substring(0, at).strip().isEmpty()
                ? 1
                : words.substring(0, at).stripLeading().split("\\R\\s*\\R", -1).length;
    }
}
