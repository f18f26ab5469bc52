package stillwatch.desktop.screen.importing;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.Receipt;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;

/** One file before it is imported: how its columns are read, and what its first rows become. */
final class FileView extends VBox {
    private final Queue queue;
    private final QueuedFile file;
    private final FileInspector inspector;
    private final Label wanting = Texts.wrapped("", "wanting");
    private final Label first = Texts.of("", "muted");
    private final ColumnsTable columns;
    private final PreviewTable preview = new PreviewTable();
    private final TrialView trial;
    private final Button tryIt;
    private final SplitPane tables = new SplitPane();
    private final VBox below = new VBox(10);
    private final Subscription hearing;

    FileView(Desk desk, Queue queue, QueuedFile file, Picker picker, Runnable back) {
        super(10);
        this.queue = queue;
        this.file = file;
        this.inspector = new FileInspector(desk, queue, file, picker);
        this.columns = new ColumnsTable(this::places, this::send);
        this.trial = new TrialView(desk, picker, file);
        this.tryIt = Buttons.withKey(Buttons.plain("Try it", () -> queue.tryIt(file)), "T");
        tryIt.setId("import-try");
        setId("file-view");
        wanting.setId("file-wanting");
        build(back);
        hearing = hear();
    }

    private Subscription hear() {
        return Subscription.combine(
                file.looked().subscribe(now -> fill()),
                file.stage().subscribe(now -> fill()),
                file.trial().subscribe(this::tried));
    }

    private void build(Runnable back) {
        Button leave = Buttons.link("‹ Imports so far", back);
        leave.setId("file-back");
        HBox bar = new HBox(8, leave, Texts.foreign(file.name(), "strong"), Panel.spring(), tryIt);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(USE_PREF_SIZE);
        layOutTables();
        getChildren().addAll(bar, wanting, tables);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
                back.run();
                event.consume();
            }
        });
    }

    private void layOutTables() {
        tables.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        below.getChildren().addAll(trial, preview);
        Panel rows =
                new Panel(below).title("First rows as they will be read", first).filling();
        tables.getItems().addAll(Panel.titled("Columns", columns).filling(), rows);
        tables.setDividerPositions(0.5);
    }

    Node inspector() {
        return inspector;
    }

    void close() {
        hearing.unsubscribe();
    }

    private Places places() {
        Mapping mapping = file.mapping();
        return new Places(mapping == null ? Subject.EVENTS : mapping.subject());
    }

    private void send(ColumnRow row, String target) {
        Mapping mapping = file.mapping();
        if (mapping != null) {
            Places places = places();
            queue.change(file, file.draft().get().sent(mapping, row.header(), target, places.alone(target)));
            columns.show(file.columns());
        }
    }

    private void fill() {
        Looked looked = file.looked().get();
        want(looked);
        tryIt.setDisable(!file.ready());
        columns.show(file.columns());
        if (looked != null) {
            rows(looked);
        }
        inspector.fill();
        setTables(looked);
    }

    private void want(@Nullable Looked looked) {
        String words = looked == null ? null : looked.wanting();
        String said = file.stage().get() instanceof Stage.Refused it ? it.words() : words;
        wanting.setText(said == null ? "" : said);
        wanting.setVisible(said != null);
        wanting.setManaged(said != null);
    }

    private void rows(Looked looked) {
        if (looked.preview() != null) {
            preview.show(looked.rows());
            long bad = looked.rejectedRows();
            first.setText(Texts.number(looked.rows().size()) + " shown"
                    + (bad == 0 ? ", none rejected" : ", " + Texts.number(bad) + " rejected"));
        }
        preview.setOpacity(looked.preview() == null ? 0.45 : 1);
    }

    /** What is no table has no columns to settle. */
    private void setTables(@Nullable Looked looked) {
        boolean table = file.preview() != null;
        Node shown = table ? tables : looked == null ? Texts.of("Looking at it…", "muted") : plain(looked);
        if (!getChildren().getLast().equals(shown)) {
            getChildren().set(getChildren().size() - 1, shown);
            VBox.setVgrow(shown, Priority.ALWAYS);
        }
        if (!table && file.trial().get() != null) {
            getChildren().set(getChildren().size() - 1, trial);
            VBox.setVgrow(trial, Priority.ALWAYS);
        }
    }

    private static Node plain(Looked looked) {
        if (looked.refused() != null) {
            return new Empty(
                    Feather.SLASH,
                    "Nothing of this file can be read",
                    "Nothing was imported. Correct the file and drop it again, or choose another format at the right.");
        }
        return new Empty(
                Feather.CHECK_CIRCLE,
                "Nothing to settle: " + looked.format() + " says itself what it holds",
                "Try it to see what would come in, or import it.");
    }

    private void tried(@Nullable Receipt receipt) {
        trial.show(receipt);
        VBox.setVgrow(trial, receipt == null || file.preview() != null ? Priority.NEVER : Priority.ALWAYS);
        below.getChildren().setAll(file.preview() == null ? List.of(preview) : List.of(trial, preview));
        setTables(file.looked().get());
    }
}
