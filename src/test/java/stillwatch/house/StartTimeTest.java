package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> bare = List.of(java.toString(), "-Xshare:auto", "-cp", folder.toString(), "Hello");
        List<String> version = List.of(Path.of("stillwatch").toAbsolutePath().toString(), "--version");

        long[] bareNanos = new long[TURNS];
        long[] versionNanos = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            bareNanos[turn] = nanos(bare);
            versionNanos[turn] = nanos(version);
        }

        double ratio = (double) median(versionNanos) / median(bareNanos);
        report(String.format(
                Locale.ROOT,
                "bare hello %.1f ms, stillwatch --version %.1f ms: %.2f times (at most 4)%n",
                median(bareNanos) / 1e6,
                median(versionNanos) / 1e6,
                ratio));
        assertThat(ratio).isLessThanOrEqualTo(4);
    }

    private static long nanos(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - start;
    }

    private static long median(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }

    private static void report(String line) throws IOException {
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder")));
        Files.writeString(reports.resolve("start.txt"), line);
        System.out.print(line);
    }
}
