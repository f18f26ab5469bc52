package stillwatch.desktop.screen.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.Where;
import stillwatch.drawing.Drawing;
import stillwatch.workbench.Topic;

/** Events in time. */
public final class TimelineScreen implements Screen {
    private static final Set<Topic> SHOWN = Set.of(
            Topic.IMPORTS,
            Topic.ACCOUNTS,
            Topic.CLUSTERS,
            Topic.INCIDENTS,
            Topic.EVENTS,
            Topic.SOURCES,
            Topic.EVIDENCE,
            Topic.CLAIMS);
    private final Work work;

    public TimelineScreen(Desk desk) {
        work = new Work(desk);
    }

    @Override
    public Region view() {
        return work.layout();
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return work.inspecting().node();
    }

    @Override
    public void show(Where where) {
        work.show(where);
    }

    @Override
    public void changed(Set<Topic> topics) {
        if (topics.stream().anyMatch(SHOWN::contains)) {
            work.readAgain();
        } else if (topics.contains(Topic.NOTES)) {
            work.inspecting().inspect();
        }
    }

    @Override
    public List<Command> commands() {
        return new Deeded(work).all();
    }

    @Override
    public Optional<Drawing> drawing() {
        return work.layout().drawing();
    }

    @Override
    public void close() {
        work.close();
    }
}
