package stillwatch.desktop.screen.importing;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownSize;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;

/** One file at hand: its name, how far it is, and what can be done about that. */
final class FileCard extends VBox {
    private final Queue queue;
    private final QueuedFile file;
    private final LongConsumer receipt;
    private final Button away;
    private final VBox state = new VBox(4);
    private final Subscription hearing;

    FileCard(Queue queue, QueuedFile file, Consumer<QueuedFile> chosen, LongConsumer receipt) {
        this.queue = queue;
        this.file = file;
        this.receipt = receipt;
        this.away = Buttons.icon(Feather.X, "Off the list: " + file.name(), () -> queue.putAway(file));
        getStyleClass().addAll("panel", "file-card");
        setId("card-" + file.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        listen(chosen);
        getChildren().addAll(title(), state);
        hearing = Subscription.combine(
                file.stage().subscribe(now -> fill()), file.looked().subscribe(now -> fill()));
    }

    private void listen(Consumer<QueuedFile> chosen) {
        setOnMouseClicked(event -> chosen.accept(file));
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                chosen.accept(file);
                event.consume();
            }
        });
    }

    QueuedFile file() {
        return file;
    }

    void close() {
        hearing.unsubscribe();
    }

    void mark(boolean chosen) {
        getStyleClass().remove("chosen");
        if (chosen) {
            getStyleClass().add("chosen");
        }
    }

    private HBox title() {
        Label name = Texts.foreign(file.name(), "strong");
        HBox line = new HBox(6, name, Panel.spring(), away);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fill() {
        Stage stage = file.stage().get();
        away.setDisable(stage.atWork());
        state.getChildren().setAll(nodes(stage));
        setAccessibleText(file.name() + ", " + spoken(stage));
    }

    private static String spoken(Stage stage) {
        return switch (stage) {
            case Stage.Looking it -> "being looked at";
            case Stage.Ready it -> "looked at";
            case Stage.Waiting it -> "waiting for its turn";
            case Stage.Trying it -> "being tried";
            case Stage.Importing it -> "being imported";
            case Stage.Imported it -> "imported, " + Sums.of(it.receipt());
            case Stage.Refused it -> "refused: " + it.words();
        };
    }

    private Node[] nodes(Stage stage) {
        return switch (stage) {
            case Stage.Looking it -> new Node[] {Texts.of("Looking at it…", "muted")};
            case Stage.Ready it -> ready();
            case Stage.Waiting it -> new Node[] {line(new Chip("waiting for its turn", Chip.Tone.ACCENT), stop())};
            case Stage.Trying it -> working(it.job());
            case Stage.Importing it -> working(it.job());
            case Stage.Imported it -> imported(it);
            case Stage.Refused it -> refused(it.words());
        };
    }

    private Node[] imported(Stage.Imported it) {
        return new Node[] {
            line(new Chip("imported", Chip.Tone.GOOD), open(it)), cut(Sums.brief(it.receipt()), "caption")
        };
    }

    private Node[] ready() {
        Looked looked = file.looked().get();
        if (looked == null) {
            return new Node[] {Texts.of("Looking at it…", "muted")};
        }
        String wanting = looked.wanting();
        Chip chip = wanting == null ? new Chip("ready", Chip.Tone.NEUTRAL) : new Chip("to settle", Chip.Tone.WARN);
        Label facts = Texts.of(looked.format() + " · " + ShownSize.of(looked.size()), "muted");
        return wanting == null
                ? new Node[] {line(chip, facts)}
                : new Node[] {line(chip, facts), cut(wanting, "caption")};
    }

    private Node[] working(Task<?> job) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of " + file.name());
        Label words = Texts.of("", "caption");
        words.textProperty().bind(job.messageProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        return new Node[] {line(bar, stop()), words};
    }

    private Node[] refused(String words) {
        return new Node[] {new Chip("refused", Chip.Tone.BAD), cut(words, "bad-text")};
    }

    /** Three lines of it here; the whole stands where the file is opened. */
    private static Label cut(String text, String style) {
        Label label = Texts.wrapped(text, style, "few-lines");
        label.setMinHeight(0);
        Tip.on(label, text);
        return label;
    }

    private Button open(Stage.Imported it) {
        Button button =
                Buttons.link("Receipt", () -> receipt.accept(it.receipt().entry()));
        button.setAccessibleText("Receipt of " + file.name());
        button.getStyleClass().add("small");
        return button;
    }

    private Button stop() {
        Button button = Buttons.plain("Stop", () -> queue.stop(file));
        button.setAccessibleText("Stop " + file.name());
        button.getStyleClass().add("small");
        return button;
    }

    private static HBox line(@Nullable Node... nodes) {
        HBox line = new HBox(8);
        for (Node node : nodes) {
            if (node != null) {
                line.getChildren().add(node);
            }
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
