package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.SpanCounts;
import stillwatch.timeline.lane.SameAccounts;
import stillwatch.timeline.view.TimeSpan;
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
    private @Nullable SpanCounts held;
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

    @Override
    public void scoped() {
        ask();
    }

    /** What the chart shows, and of a span what was in it. */
    private record Happening(Days days, @Nullable SpanCounts held, int undated) {}

    private void ask() {
        desk.asking().ask(this, progress -> CaseNow.of(desk.opened()), this::answered);
        ZoneId asked = desk.taste().zone();
        TimeSpan span = desk.scope().span();
        desk.asking().ask(page, progress -> happening(span, asked), this::answered);
    }

    private Happening happening(@Nullable TimeSpan span, ZoneId asked) {
        Happened happened = desk.opened().happened();
        EventOrder events = happened.events();
        if (span == null) {
            return new Happening(Activity.days(events, happened.sightings(), asked), null, events.undated());
        }
        SameAccounts same = desk.opened().read(SameAccounts::of);
        SpanCounts counts = SpanCounts.of(events, happened.sightings(), span.from(), span.to(), asked, same::of);
        return new Happening(counts.days(), counts, events.undated());
    }

    private void answered(CaseNow answer) {
        now = answer;
        showAll(answer);
    }

    private void answered(Happening happening) {
        page.show(new DayBars(happening.days()), happening.days().zone());
        boolean other = undated != happening.undated() || !Objects.equals(held, happening.held());
        undated = happening.undated();
        held = happening.held();
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
        page.show(answer, held, waiting, instant);
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
