package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How quick the timeline of a million events is in the window, drawn by the software pipeline. */
@Tag("bench")
class TimelineSpeedTest {
    private static final List<String> GESTURES = List.of("zoom in", "zoom out", "pan", "drag");

    @TempDir
    Path folder;

    @Test
    void a_frame_takes_16_ms_while_a_gesture_lasts_and_120_ms_after_it_all_is_sharp() throws Exception {
        Properties atOnce = measured();
        Properties figures = measured("read");
        report(text(figures, atOnce.getProperty("first")));
        assertThat(of(figures, "first")).isLessThanOrEqualTo(300);
        assertThat(of(figures, "actors")).isLessThanOrEqualTo(300);
        assertThat(of(figures, "counted"))
                .as("the exchanges, and what accounts were seen with")
                .isGreaterThan(28_800_000);
        assertThat(of(figures, "memory")).isLessThanOrEqualTo(64);
        for (String gesture : GESTURES) {
            assertThat(of(figures, "median." + gesture)).as(gesture).isLessThanOrEqualTo(16);
            assertThat(of(figures, "sharp." + gesture)).as(gesture).isLessThanOrEqualTo(120);
        }
    }

    private Properties measured(String... when) throws Exception {
        Path kept = BigCase.folder();
        Path to = folder.resolve("figures.properties");
        List<String> command =
                new ArrayList<>(Installed.window("stillwatch.desktop.TimelineRun", kept.toString(), to.toString()));
        command.add(1, "-Djavafx.animation.fullspeed=true");
        command.addAll(List.of(when));
        Process process = Processes.start(command, kept);
        assertThat(process.waitFor(40, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(kept.resolve("said.txt")))
                .isZero();
        Properties figures = new Properties();
        try (Reader in = Files.newBufferedReader(to)) {
            figures.load(in);
        }
        return figures;
    }

    private static double of(Properties figures, String name) {
        return Double.parseDouble(figures.getProperty(name));
    }

    private static String text(Properties figures, String atOnce) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "1 M events, 100,000 accounts, %,d counted in the density; chart of %s;"
                        + " first picture %s ms (at most 300; %s ms as soon as the case is open, before it was read ahead), lanes by actor %s ms (at most 300),"
                        + " memory %s MB (at most 64)%n",
                Long.parseLong(figures.getProperty("counted")),
                figures.getProperty("pixels"),
                figures.getProperty("first"),
                atOnce,
                figures.getProperty("actors"),
                figures.getProperty("memory")));
        for (String gesture : GESTURES) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s  a frame %s ms (at most 16), 95 of 100 within %s ms, longest %s ms, sharp after %s ms (at most 120)%n",
                    gesture,
                    figures.getProperty("median." + gesture),
                    figures.getProperty("most." + gesture),
                    figures.getProperty("longest." + gesture),
                    figures.getProperty("sharp." + gesture)));
        }
        return text.toString();
    }

    private static void report(String text) throws java.io.IOException {
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        Files.writeString(reports.resolve("timeline-window.txt"), text);
        System.out.print(text);
    }
}
