package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a frame of the timeline takes to lay out with 1 M events and 28.8 M exchanges, and what it is laid out from. */
@Tag("bench")
class TimelineSpeedTest {
    @TempDir
    Path folder;

    @Test
    void a_frame_of_a_million_events_is_laid_out_in_8_ms_from_at_most_64_mb() throws Exception {
        Properties figures = BenchPlace.measured(folder, TimelineRun.class);
        BenchPlace.report(
                "timeline.txt",
                String.format(
                        Locale.ROOT,
                        "timeline of 1 M events in 12 lanes and 28.8 M exchanges by the minute:"
                                + " made in %.2f s (at most 1), %.1f MB (at most 64)%n"
                                + "frame at 1600x1000 from years to a second: median %.1f ms, slowest %.1f ms"
                                + " (at most 8)%n",
                        Figures.of(figures, "model"),
                        Figures.of(figures, "memory"),
                        1000 * Figures.of(figures, "frame.median"),
                        1000 * Figures.of(figures, "frame.slow")));
        assertThat(Figures.of(figures, "model")).isLessThanOrEqualTo(1);
        assertThat(Figures.of(figures, "memory")).isLessThanOrEqualTo(64);
        assertThat(Figures.of(figures, "frame.slow")).isLessThanOrEqualTo(0.008);
    }
}
