package stillwatch.desktop.screen.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.view.TimelineView;

/** The one field in which one says which events are to be shown. */
final class FilterField extends TextField {
    private final PauseTransition pause = new PauseTransition(Duration.millis(300));
    private final Label problems = Texts.wrapped("", "bad-text");
    private final Map<EventFilter, String> typed = new HashMap<>();
    private final Work work;
    private boolean setting;

    FilterField(Work work) {
        this.work = work;
        setId("timeline-filter");
        setPromptText("Filter: words, kind:letter, tag:…");
        setAccessibleText("Filter events: words, and " + FilterWords.FIELDS);
        problems.setId("timeline-problems");
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        pause.setOnFinished(event -> ask());
        textProperty().subscribe((before, now) -> {
            if (!setting) {
                pause.playFromStart();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Label problems() {
        return problems;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            ask();
            work.layout().begin();
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            event.consume();
            clear();
            ask();
        }
    }

    private void ask() {
        pause.stop();
        String text = getText();
        if (work.looking().ready()) {
            work.desk()
                    .asking()
                    .ask(this, progress -> FilterWords.read(work.desk().opened(), text), read -> has(text, read));
        }
    }

    private void has(String text, FilterWords read) {
        problems.setText(String.join(" ", read.problems()));
        typed.put(read.filter(), text);
        TimelineView view = work.looking().view();
        if (!read.filter().equals(view.filter())) {
            work.looking().go(view.with(read.filter()).scrolled(0));
        }
    }

    /** As it was typed for what is shown now. */
    void show(EventFilter filter) {
        String text = typed.getOrDefault(filter, filter.everything() ? "" : filter.text());
        boolean same =
                typed.containsKey(filter) && text.strip().equals(getText().strip());
        if (!same && !isFocused()) {
            setting = true;
            setText(text);
            setting = false;
            problems.setText("");
        }
    }
}
