package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast small actions become true, beside bare synced appends, and how long a case of many takes to be worked out anew. */
@Tag("bench")
class ActionSpeedTest {
    private static final int ACTIONS = 100_000;

    @TempDir
    Path folder;

    @Test
    void
            small_actions_keep_half_the_rate_of_bare_synced_appends_and_a_rebuild_takes_no_longer_than_one_and_a_half_imports()
                    throws Exception {
        Properties figures = BenchPlace.measured(folder, ActionsRun.class, "1000000", Integer.toString(ACTIONS));
        double events = Figures.of(figures, "import");
        double actions = Figures.of(figures, "actions");
        double appends = Figures.of(figures, "appends");
        double rebuild = Figures.of(figures, "rebuild");
        BenchPlace.report(
                "actions.txt",
                String.format(
                        Locale.ROOT,
                        "100,000 notes: %.1f s (%.0f a second); as many bare appends with fsync: %.1f s (%.0f a second);"
                                + " rate %.0f %% (at least 50)%n"
                                + "import of 1 M events %.1f s; rebuild of events and notes %.1f s:"
                                + " %.2f times import and notes (at most 1.5), %.2f times the import of the events alone%n",
                        actions,
                        ACTIONS / actions,
                        appends,
                        ACTIONS / appends,
                        100 * appends / actions,
                        events,
                        rebuild,
                        rebuild / (events + actions),
                        rebuild / events));
        assertThat(appends / actions).isGreaterThanOrEqualTo(0.5);
        assertThat(rebuild / (events + actions)).isLessThanOrEqualTo(1.5);
    }
}
