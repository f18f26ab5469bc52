package stillwatch.desktop.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Jobs;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Calm;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** At which entry the case is saved, what runs and how far it is, which zone times are in. */
final class BottomStrip extends HBox {
    private final Label saved = Texts.of("");
    private final HBox running = new HBox(8);
    private final Label what = Texts.of("");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button all;
    private final Label fonts = Texts.of("", "warn-text");
    private final Jobs jobs;

    BottomStrip(Jobs jobs, Taste taste) {
        this.jobs = jobs;
        getStyleClass().add("bottom-strip");
        stop = Buttons.link("Cancel", this::stopFirst);
        stop.setId("job-cancel");
        all = Buttons.link("All", this::showAll);
        all.setId("jobs-all");
        Label zone = Texts.of("");
        taste.zoneProperty()
                .subscribe(now -> zone.setText("Times in " + now.getId().replace("Z", "UTC")));
        running.setAlignment(Pos.CENTER_LEFT);
        running.managedProperty().bind(running.visibleProperty());
        fonts.managedProperty().bind(fonts.visibleProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        zone.setMinWidth(USE_PREF_SIZE);
        running.getChildren().addAll(what, bar, stop, all);
        saved.setGraphic(Icon.of(Feather.CHECK));
        getChildren().addAll(saved, running, Panel.spring(), fonts, zone);
        fonts.setVisible(false);
        jobs.running().subscribe(this::follow);
        follow();
    }

    void saved(long seq) {
        saved.setText("Saved · entry " + Texts.number(seq));
    }

    /** Names in them are drawn as boxes: why, and what helps. */
    void scriptsWithoutFont(List<String> scripts) {
        fonts.setVisible(!scripts.isEmpty());
        if (!scripts.isEmpty()) {
            String all = String.join(", ", scripts);
            fonts.setText("No font here for " + all);
            fonts.setTooltip(
                    new Tooltip("This case has names in " + all + " script, and this computer has no font for it:"
                            + " they show as boxes. Nothing is wrong with the case. Install one, for example Noto Sans, and start"
                            + " again."));
        }
    }

    private void follow() {
        boolean any = !jobs.running().isEmpty();
        running.setVisible(any);
        what.textProperty().unbind();
        bar.progressProperty().unbind();
        if (any) {
            Task<?> first = jobs.running().getFirst();
            what.textProperty().bind(first.titleProperty().map(title -> title + percent(first)));
            first.progressProperty().subscribe(() -> rebind(first));
            bar.progressProperty().bind(first.progressProperty());
            int more = jobs.running().size() - 1;
            all.setText(more == 0 ? "Details" : "+ " + more + " more");
        }
    }

    private void rebind(Task<?> task) {
        if (!jobs.running().isEmpty() && jobs.running().getFirst().equals(task)) {
            what.textProperty().unbind();
            what.setText(task.getTitle() + percent(task));
        }
    }

    private static String percent(Task<?> task) {
        return task.getProgress() < 0 ? "" : "  " + Math.round(task.getProgress() * 100) + " %";
    }

    private void stopFirst() {
        if (!jobs.running().isEmpty()) {
            jobs.running().getFirst().cancel();
        }
    }

    private void showAll() {
        TaskProgressView<Task<?>> view = new TaskProgressView<>();
        Bindings.bindContent(view.getTasks(), jobs.running());
        view.setPrefSize(360, 160);
        PopOver over = new PopOver(view);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        over.setTitle("Running");
        Calm.show(over, all);
    }
}
