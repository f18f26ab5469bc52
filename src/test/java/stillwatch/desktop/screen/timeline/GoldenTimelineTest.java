package stillwatch.desktop.screen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.drawing.Palette;
import stillwatch.drawing.SvgWriter;
import stillwatch.drawing.TableMeasure;
import stillwatch.progress.Progress;
import stillwatch.timeline.lane.MarkKinds;
import stillwatch.timeline.picture.TimelineDrawing;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.OpenCase;

/**
 * Pictures of a fixed size that were looked at once and found right. Where a change is meant to change them, {@code
 * -Dgolden.write=true} writes them anew, to be looked at again.
 */
class GoldenTimelineTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "stillwatch", "timeline");

    @TempDir
    Path folder;

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(TimelineCase.micros(Instant.parse(from)), TimelineCase.micros(Instant.parse(to)));
    }

    private static void same(OpenCase opened, TimelineView view, int width, int height, String name) throws Exception {
        Material material = Material.read(opened, view, List.of(), Progress.NONE);
        String svg = SvgWriter.write(
                TimelineDrawing.of(material.model(), view, width, height, new TableMeasure(), new EventNames(opened))
                        .drawing(),
                Palette.LIGHT);
        Path golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, svg);
        }
        assertThat(svg.lines()).as(name).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    @Test
    void a_year_a_day_and_a_second_look_as_they_did() throws Exception {
        Path made = TimelineCase.usual(folder);
        try (OpenCase opened = OpenCase.open(made, TimelineCase.place(folder), Progress.NONE)) {
            TimelineView year = TimelineView.of(
                            span("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), ZoneId.of("UTC"), LaneBy.KIND)
                    .marking(MarkKinds.suggested(opened.columns().events()));
            same(opened, year, 900, 520, "year");
            TimeSpan day = span("2026-05-12T00:00:00Z", "2026-05-13T00:00:00Z");
            same(opened, year.at(day.from(), day.to()).in(ZoneId.of("Europe/Berlin")), 900, 520, "day-in-berlin");
            TimeSpan second = span("2026-05-12T14:29:59Z", "2026-05-12T14:30:01Z");
            same(opened, year.at(second.from(), second.to()), 640, 400, "second");
            TimeSpan clocks = span("2026-03-29T00:00:00Z", "2026-03-29T04:00:00Z");
            same(opened, year.at(clocks.from(), clocks.to()).in(ZoneId.of("Europe/Berlin")), 640, 400, "clocks-jump");
            TimelineView selected = year.selecting(span("2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z"))
                    .with(year.lanes().toggled("kind:sign-in"))
                    .selecting(Set.of());
            same(opened, selected, 900, 520, "span");
        }
    }

    @Test
    void scripts_and_centuries_look_as_they_did() throws Exception {
        Path made = TimelineCase.hardToShow(folder);
        try (OpenCase opened = OpenCase.open(made, TimelineCase.place(folder), Progress.NONE)) {
            TimelineView all = TimelineView.of(
                    span("1960-01-01T00:00:00Z", "2110-01-01T00:00:00Z"), ZoneId.of("UTC"), LaneBy.ACCOUNT);
            same(opened, all, 900, 520, "centuries");
            TimeSpan week = span("2026-03-01T00:00:00Z", "2026-03-08T00:00:00Z");
            same(opened, all.at(week.from(), week.to()), 900, 520, "scripts");
        }
    }
}
