package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a screen waits for an answer in a case of 100,000 accounts and 1 M events. */
@Tag("bench")
class RosterSpeedTest {
    @TempDir
    Path folder;

    @Test
    void each_keystroke_is_answered_in_50_ms_each_sort_in_100_and_an_account_in_50() throws Exception {
        Properties figures = BenchPlace.measured(folder, RosterRun.class, "1000000");
        BenchPlace.report(
                "roster.txt",
                String.format(
                        Locale.ROOT,
                        "100,000 accounts, 1 M events: columns read in %.1f s, %.0f MB of accounts (at most 60);"
                                + " orders worked out in %.1f s%n"
                                + "slowest keystroke %.0f ms (at most 50); slowest sort %.0f ms (at most 100);"
                                + " slowest account file %.0f ms (at most 50)%n"
                                + "page of 100 events %.0f ms; days of the case %.0f ms; history without a find %.0f ms%n",
                        Figures.of(figures, "load"),
                        Figures.of(figures, "weight"),
                        Figures.of(figures, "order"),
                        1000 * Figures.of(figures, "filter"),
                        1000 * Figures.of(figures, "sort"),
                        1000 * Figures.of(figures, "file"),
                        1000 * Figures.of(figures, "page"),
                        1000 * Figures.of(figures, "days"),
                        1000 * Figures.of(figures, "history")));
        assertThat(Figures.of(figures, "weight")).isLessThanOrEqualTo(60);
        assertThat(Figures.of(figures, "filter")).isLessThanOrEqualTo(0.050);
        assertThat(Figures.of(figures, "sort")).isLessThanOrEqualTo(0.100);
        assertThat(Figures.of(figures, "file")).isLessThanOrEqualTo(0.050);
    }
}
