package stillwatch.desktop.screen.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.journal.Anchor;

/** What checking the case found, and the field for a hash that was kept elsewhere. */
final class CheckPanel extends VBox {
    private final VBox result = new VBox(4);
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = Texts.of("", "muted");
    private final Button stop = Buttons.plain("Stop", this::stop);
    private final HBox running = new HBox(8, bar, doing, Panel.spring(), stop);
    private final TextField hash = new TextField();
    private final Label wrong = Texts.wrapped("", "bad-text");
    private final Consumer<Anchor> compare;
    private final LongConsumer goTo;
    private @Nullable Task<?> task;

    CheckPanel(Consumer<Anchor> compare, LongConsumer goTo, Runnable close) {
        this.compare = compare;
        this.goTo = goTo;
        getStyleClass().add("panel");
        setId("history-check");
        running.getStyleClass().add("screen-head");
        stop.setId("history-check-stop");
        ScrollPane scroll = new ScrollPane(result);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("check-findings");
        wrong.setId("history-hash-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Button leave = Buttons.link("Close", close);
        leave.setId("history-check-close");
        HBox head = new HBox(8, Texts.of("Verification", "section-title"), Panel.spring(), leave);
        head.getStyleClass().add("screen-head");
        getChildren().addAll(head, running, scroll, against(), wrong);
        show(running, false);
    }

    private HBox against() {
        hash.setId("history-hash");
        hash.setPromptText("Compare with a head hash kept elsewhere: 64 digits");
        hash.setAccessibleText("Compare with a head hash kept elsewhere");
        hash.getStyleClass().add("mono");
        hash.setOnAction(event -> compare());
        HBox.setHgrow(hash, Priority.ALWAYS);
        Button button = Buttons.plain("Compare", this::compare);
        button.setId("history-compare");
        button.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, hash, button);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void compare() {
        try {
            Anchor anchor = Anchor.of(hash.getText().replaceAll("\\s+", ""));
            wrong.setText("");
            compare.accept(anchor);
        } catch (IllegalArgumentException notAHash) {
            wrong.setText("A head hash has 64 digits 0–9 a–f. Spaces do not matter.");
            hash.requestFocus();
        }
    }

    private void stop() {
        if (task != null) {
            task.cancel();
        }
    }

    void running(Task<?> now) {
        task = now;
        result.getChildren().clear();
        bar.progressProperty().bind(now.progressProperty());
        doing.textProperty().bind(now.messageProperty());
        show(running, true);
        now.runningProperty().subscribe((was, is) -> {
            if (was && !is && now.equals(task)) {
                show(running, false);
            }
        });
    }

    void show(ChainState checked, String when, Consumer<String> open) {
        show(running, false);
        List<Node> lines = new ArrayList<>();
        lines.add(new HBox(8, sentence(checked), Texts.of(when, "caption")));
        checked.findings().forEach(finding -> lines.add(line(finding, open)));
        if (checked.firstBad() > 0) {
            lines.add(toBad(checked.firstBad()));
        }
        result.getChildren().setAll(lines);
    }

    private static Label sentence(ChainState checked) {
        Label sentence =
                Texts.of(checked.sentence(), "section-title", checked.found().holds() ? "good-text" : "bad-text");
        sentence.setId("history-check-sentence");
        return sentence;
    }

    private Button toBad(long bad) {
        Button go = Buttons.link("Go to entry " + bad, () -> goTo.accept(bad));
        go.setId("history-go-bad");
        return go;
    }

    private static HBox line(ChainState.Finding finding, Consumer<String> open) {
        Label words = Texts.wrapped(ShownText.of(finding.text(), 400), "finding");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, chip(finding.good()), words);
        String id = finding.id();
        if (id != null) {
            Button go = Buttons.link("Go there", () -> open.accept(id));
            go.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(go);
        }
        line.getStyleClass().add("screen-head");
        return line;
    }

    private static Chip chip(@Nullable Boolean good) {
        Chip chip = good == null
                ? new Chip("· note", Chip.Tone.NEUTRAL)
                : good ? new Chip("✓ holds", Chip.Tone.GOOD) : new Chip("✗ does not", Chip.Tone.BAD);
        chip.getStyleClass().add("finding-chip");
        return chip;
    }
}
