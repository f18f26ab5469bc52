package stillwatch.desktop.screen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.progress.Progress;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.OpenCase;

/** What is read for the screen, and what is not read again. */
class MaterialTest {
    @TempDir
    Path folder;

    @Test
    void words_are_looked_for_once_however_often_the_lanes_change_and_again_when_the_case_does() throws Exception {
        Path made = TimelineCase.usual(folder);
        try (OpenCase opened = OpenCase.open(made, TimelineCase.place(folder), Progress.NONE)) {
            TimelineView kinds = TimelineView.of(new TimeSpan(0, 1_000_000), ZoneId.of("UTC"), LaneBy.KIND)
                    .with(EventFilter.EVERYTHING.saying("known"));
            Material first = Material.read(opened, kinds, List.of(), Progress.NONE);
            assertThat(first.model().dated()).isEqualTo(1);

            TimelineView accounts = kinds.with(LaneChoice.by(LaneBy.ACCOUNT));
            Material second = Material.read(opened, accounts, List.of(first), Progress.NONE);
            assertThat(second.model().kept()).isSameAs(first.model().kept());
            assertThat(second.model().dated()).isEqualTo(1);

            TimelineView other = accounts.with(EventFilter.EVERYTHING.saying("released"));
            Material third = Material.read(opened, other, List.of(second), Progress.NONE);
            assertThat(third.model().dated()).isEqualTo(1);
            assertThat(third.model().kept()).isNotEqualTo(second.model().kept());

            opened.events()
                    .add(
                            "tester",
                            new EventWork.Said(
                                    "Known again",
                                    EventWork.moment("2 April 2026", ZoneId.of("UTC")),
                                    null,
                                    null,
                                    List.of()),
                            null);
            Material fourth = Material.read(opened, accounts, List.of(second), Progress.NONE);
            assertThat(fourth.model().dated()).isEqualTo(2);
        }
    }
}
