package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.Where;
import stillwatch.timeline.Activity;
import stillwatch.timeline.Days;
import stillwatch.workbench.Happened;
import stillwatch.workbench.Topic;

/** The first screen of a case. */
public final class OverviewScreen implements Screen {
    private final Desk desk;
    private final OverviewPage page;
    private final LatestInspector latest;
    private final ReadOnlyObjectWrapper<@Nullable Node> inspector = new ReadOnlyObjectWrapper<>();
    private final Subscription zone;
    private @Nullable CaseNow now;
    private int undated;

    public OverviewScreen(Desk desk) {
        this.desk = desk;
        this.page = new OverviewPage(desk);
        this.latest = new LatestInspector(desk, this::verify);
        this.zone = desk.taste().zoneProperty().subscribe((before, after) -> ask());
    }

    @Override
    public Region view() {
        return page.view();
    }

    @Override
    public ObservableValue<? extends @Nullable Node> inspector() {
        return inspector.getReadOnlyProperty();
    }

    @Override
    public void show(Where where) {
        ask();
    }

    @Override
    public void changed(Set<Topic> topics) {
        ask();
    }

    private void ask() {
        desk.asking().ask(this, progress -> CaseNow.of(desk.opened()), this::answered);
        ZoneId asked = desk.taste().zone();
        desk.asking().ask(page, progress -> days(asked), this::answered);
    }

    private Days days(ZoneId asked) {
        Happened happened = desk.opened().happened();
        return Activity.days(happened.events(), happened.sightings(), asked);
    }

    private void answered(CaseNow answer) {
        now = answer;
        showAll(answer);
    }

    private void answered(Days days) {
        page.show(new DayBars(days), days.zone());
        boolean other = undated != days.undatedEvents();
        undated = days.undatedEvents();
        if (now != null && other) {
            showAll(now); // one more thing waits, or one less
        }
    }

    private void showAll(CaseNow answer) {
        List<Waiting> waiting = new ArrayList<>(answer.waiting());
        if (undated > 0) {
            waiting.add(WaitingList.undated(undated));
        }
        Instant instant = desk.place().clock().instant();
        page.show(answer, waiting, instant);
        latest.show(answer, waiting, instant);
        inspector.set(latest.node());
    }

    private void verify() {
        desk.jobs()
                .start(
                        "Verifying the case",
                        progress -> desk.opened().verify(desk.folder(), null, progress),
                        found -> ask());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Describe the case", "E", page::edit), Command.of("Verify the case", null, this::verify));
    }

    @Override
    public void close() {
        zone.unsubscribe();
    }
}
