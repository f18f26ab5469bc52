package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class SearchSpeedTest {
    @TempDir
    Path folder;

    @Test
    void a_million_texts_are_searchable_within_three_times_a_bare_lucene_loop_at_1_gb_heap() throws Exception {
        Path report = Path.of(System.getProperty("bench.folder", "target/bench"), "search.txt");
        Files.createDirectories(report.getParent());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionTexts.class.getName(),
                        folder.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(child.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        assertThat(ratio(report)).isLessThanOrEqualTo(3.0);
    }

    private static double ratio(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("ratio "))
                .mapToDouble(line -> Double.parseDouble(line.substring(6)))
                .findFirst()
                .orElseThrow();
    }
}
