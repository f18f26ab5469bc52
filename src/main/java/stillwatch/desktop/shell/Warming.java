package stillwatch.desktop.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/**
 * While nobody waits for anything: makes one of each larger control, dressed where screens stand and never shown, so that the
 * first screen that has one need not load all it consists of; then the screens nobody has gone to yet. One small step at a time, with
 * rests between, and not while somebody does something: the UI thread stays free. A table is the largest: the case is read ahead
 * only after it, since that takes processors from the UI thread where there are few.
 */
final class Warming {
    private static final Duration REST = Duration.millis(15);
    private static final Duration QUIET = Duration.millis(400);
    private static final double SIDE = 200;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final PauseTransition rest = new PauseTransition();
    private final DressingRoom room;

    private final BooleanSupplier busy;

    /** {@code reading} asks for what is read ahead; {@code busy}: whether more than that is asked. */
    Warming(DressingRoom room, Screens screens, Runnable reading, BooleanSupplier busy) {
        this.room = room;
        this.busy = busy;
        steps.add(() -> room.tryOn(table()));
        steps.add(reading);
        for (Supplier<Node> control : controls()) {
            steps.add(() -> room.tryOn(control.get()));
        }
        for (ScreenName name : screens.names()) {
            steps.add(() -> make(screens, name));
        }
        rest.setOnFinished(event -> next());
    }

    private static List<Supplier<Node>> controls() {
        return List.of(TextField::new, SplitPane::new, Warming::list, Warming::choice, CheckBox::new, TextArea::new);
    }

    void start() {
        after(REST);
    }

    /** Somebody does something: not before it has been quiet for a while. */
    void hold() {
        after(QUIET);
    }

    /** Whether there is nothing left to do. */
    boolean done() {
        return steps.isEmpty();
    }

    void stop() {
        steps.clear();
        rest.stop();
    }

    private void after(Duration time) {
        rest.stop();
        if (!steps.isEmpty()) {
            rest.setDuration(time);
            rest.playFromStart();
        }
    }

    private void next() {
        steps.remove().run();
        after(REST);
    }

    /** Not while more is asked: what answers takes processors. */
    private void make(Screens screens, ScreenName name) {
        if (busy.getAsBoolean()) {
            steps.addFirst(() -> make(screens, name));
        } else {
            screens.makeAhead(name).ifPresent(this::dress);
        }
    }

    /** Each part by itself, next. */
    private void dress(Screen screen) {
        List<Runnable> parts = new ArrayList<>();
        if (screen.view() instanceof Pane whole) {
            List.copyOf(whole.getChildren()).forEach(part -> parts.add(() -> room.dress(whole, part)));
        }
        Node beside = screen.inspector().getValue();
        if (beside != null) {
            parts.add(() -> inspector(beside));
        }
        parts.reversed().forEach(steps::addFirst);
    }

    private void inspector(Node beside) {
        if (beside.getParent() == null && beside.getScene() == null) {
            room.tryOn(beside);
        }
    }

    private static Node table() {
        Table<String> table = new Table<>(
                "", Texts.of(""), Columns.text("a", SIDE, row -> row), Columns.number("b", SIDE, String::length));
        table.getItems().setAll("a", "b");
        return table;
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("a", "b");
        return list;
    }

    private static Node choice() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll("a", "b");
        return choice;
    }
}
