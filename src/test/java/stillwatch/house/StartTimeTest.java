package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a command takes to start, beside the least any Java program takes. Both in turns, on the same machine. */
@Tag("bench")
class StartTimeTest {
    private static final int TURNS = 21;

    @TempDir
    Path folder;

    @BeforeEach
    void a_program_that_only_says_hello() throws IOException {
        Path source = folder.resolve("Hello.java");
        Files.writeString(
                source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
    }

    @Test
    void the_version_is_there_within_four_bare_starts() throws Exception {
        expectWithin(4, "--version");
    }

    @Test
    void a_small_case_is_shown_within_fifteen_bare_starts() throws Exception {
        Path small = folder.resolve("small.still");
        Path rows = folder.resolve("events.csv");
        Files.writeString(rows, "time,title,account\n2026-04-22T10:15:00Z,sign-in,hl-000001\n");
        nanos(stillwatch("new", small.toString(), "--title", "Small"));
        nanos(stillwatch("import", small.toString(), rows.toString()));
        expectWithin(15, "show", small.toString(), "events");
    }

    private void expectWithin(int times, String... arguments) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> bare = List.of(java.toString(), "-Xshare:auto", "-cp", folder.toString(), "Hello");
        long[] bareNanos = new long[TURNS];
        long[] ourNanos = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            bareNanos[turn] = nanos(bare);
            ourNanos[turn] = nanos(stillwatch(arguments));
        }
        double ratio = (double) median(ourNanos) / median(bareNanos);
        report(
                arguments[0].replace("-", ""),
                String.format(
                        Locale.ROOT,
                        "bare hello %.1f ms, stillwatch %s %.1f ms: %.2f times (at most %d)%n",
                        median(bareNanos) / 1e6,
                        arguments[0],
                        median(ourNanos) / 1e6,
                        ratio,
                        times));
        assertThat(ratio).isLessThanOrEqualTo(times);
    }

    private static List<String> stillwatch(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of("stillwatch").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private long nanos(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("STILLWATCH_CACHE", folder.resolve("cache").toString());
        builder.environment()
                .put("STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        Process process = builder.start();
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private static long median(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }

    private static void report(String name, String line) throws IOException {
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder")));
        Files.writeString(reports.resolve("start-" + name + ".txt"), line);
        System.out.print(line);
    }
}
