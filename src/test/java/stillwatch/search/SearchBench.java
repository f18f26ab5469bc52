package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class SearchBench {
    @TempDir
    Path folder;

    @Test
    void a_million_texts_are_searchable_within_three_times_a_bare_lucene_loop_at_1_gb_heap() throws Exception {
        Path report = Path.of("target/bench/search.txt");
        Files.createDirectories(report.getParent());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        classPath(),
                        MillionTexts.class.getName(),
                        folder.toString(),
                        report.toString())
                .inheritIO()
                .start();
        assertThat(child.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isZero();
        assertThat(ratio(report)).isLessThanOrEqualTo(3.0);
    }

    private static String classPath() {
        return System.getProperty("java.class.path").replace('\n', File.pathSeparatorChar);
    }

    private static double ratio(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("ratio "))
                .mapToDouble(line -> Double.parseDouble(line.substring(6)))
                .findFirst()
                .orElseThrow();
    }
}
