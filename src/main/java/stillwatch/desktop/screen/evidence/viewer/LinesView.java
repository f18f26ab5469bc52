package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.casefile.Spot;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.Notes;

/** Text line by line, in each of the ways the file can be read. */
final class LinesView extends BorderPane implements Content {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final Reading reading;
    private final Marking marking;
    private final ListView<Line> list = new ListView<>();
    private final ToggleGroup faces = new ToggleGroup();
    private final Label remark = Texts.wrapped("", "caption", "viewer-remark");
    private final Button note;
    private final FindBar find;
    private LinesModel model;
    private List<Notes.Note> notes = List.of();

    LinesView(Reading reading, Marking marking) {
        this.reading = reading;
        this.marking = marking;
        this.model = new LinesModel(reading.faces().getFirst());
        this.note = Buttons.withKey(Buttons.plain("Note on lines", this::mark), "M");
        this.find = new FindBar(this::find, this::next);
        getStyleClass().add("viewer-content");
        VBox top = new VBox(tools());
        if (!reading.headers().isEmpty()) {
            top.getChildren().add(new MailHead(reading, marking));
        }
        setTop(top);
        setCenter(list);
        remark.setMaxWidth(Double.MAX_VALUE);
        setBottom(remark);
        prepareList();
        show(reading.faces().getFirst());
    }

    private void prepareList() {
        list.setId("text-lines");
        list.getStyleClass().addAll("compact", "lines");
        list.setAccessibleText("Lines of the file");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private FlowPane tools() {
        HBox kinds = new HBox(4);
        for (Face face : reading.faces()) {
            if (reading.faces().size() > 1) {
                kinds.getChildren().add(kind(face));
            }
        }
        note.setId("note-on-lines");
        FlowPane tools = new FlowPane(10, 6, note, find);
        if (!kinds.getChildren().isEmpty()) {
            tools.getChildren().addFirst(kinds);
        }
        tools.getStyleClass().add("viewer-tools");
        return tools;
    }

    private ToggleButton kind(Face face) {
        ToggleButton button = new ToggleButton(face.name());
        button.setUserData(face);
        button.setToggleGroup(faces);
        button.setId("face-" + face.name().split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT));
        button.setSelected(face.equals(model.face()));
        button.setOnAction(event -> {
            button.setSelected(true);
            show(face);
        });
        return button;
    }

    private void show(Face face) {
        model = new LinesModel(face);
        faces.getToggles().stream()
                .filter(toggle -> face.equals(toggle.getUserData()))
                .forEach(faces::selectToggle);
        model.marks(spots());
        list.setCellFactory(view -> new LineCell(model));
        list.setItems(FXCollections.observableList(model.lines()));
        note.setDisable(face.counted() == Face.Counted.NOT);
        remark.setText(Texts.counted(model.count(), "line", "lines") + ". " + reading.remark());
        find(find.text());
    }

    private List<Spot> spots() {
        return notes.stream()
                .map(one -> Spot.of(one.place()).orElse(new Spot(null, null, null, null)))
                .toList();
    }

    private void find(String words) {
        model.find(words);
        shownHits();
    }

    private void next(int by) {
        model.next(by);
        shownHits();
    }

    private void shownHits() {
        find.found(model.hit(), model.hits());
        list.refresh();
        model.lineOfHit().ifPresent(this::reveal);
    }

    private void reveal(int line) {
        list.scrollTo(Math.max(0, line - 4));
    }

    @Override
    public void notes(List<Notes.Note> now, String chosen) {
        notes = now;
        model.marks(spots());
        list.refresh();
    }

    @Override
    public void goTo(Spot spot) {
        Optional<Face> where =
                reading.faces().stream().filter(face -> face.holds(spot)).findFirst();
        where.filter(face -> !face.equals(model.face())).ifPresent(this::show);
        model.firstLineOf(spot).ifPresent(line -> {
            list.getSelectionModel().clearAndSelect(line);
            reveal(line);
        });
    }

    /** The lines from the first selected one to the last. */
    @Override
    public void mark() {
        List<Line> chosen = list.getSelectionModel().getSelectedItems();
        if (chosen.isEmpty() || model.face().counted() == Face.Counted.NOT) {
            list.requestFocus();
            return;
        }
        Spot spot = model.face().spot(chosen.getFirst(), chosen.getLast());
        if (spot != null) {
            marking.marked(spot, text(chosen));
        }
    }

    private void copy() {
        List<Line> chosen = list.getSelectionModel().getSelectedItems();
        if (!chosen.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text(chosen));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private String text(List<Line> chosen) {
        return model.face()
                .text()
                .substring(chosen.getFirst().from(), chosen.getLast().to());
    }

    @Override
    public void dropDraft() {
        list.getSelectionModel().clearSelection();
    }

    @Override
    public void find() {
        find.start();
    }

    @Override
    public void page(int by) {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() + by * 30));
    }
}
