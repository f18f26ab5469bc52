package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Settings;

/** How long a million events take to become facts, beside an independent reader that only cuts the same file into cells. */
@Tag("bench")
class CsvSpeedTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void a_million_events_become_facts_in_a_few_times_the_time_of_cutting_cells() throws Exception {
        FileSource source = FileSource.of(write(folder.resolve("events.csv")));
        double bare = Double.MAX_VALUE;
        double shaped = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            bare = Math.min(bare, seconds(() -> cut(source.file())));
            shaped = Math.min(shaped, seconds(() -> shape(source)));
        }

        Path report = Path.of(System.getProperty("bench.folder", "target/bench"), "csv.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(
                report,
                String.format(
                        Locale.ROOT,
                        "csv: %d events, %d MB: bare cells %.2f s, facts %.2f s (%.1f x)%n",
                        ROWS,
                        source.size() >> 20,
                        bare,
                        shaped,
                        shaped / bare));
        assertThat(shaped).as("seconds; bare cells took %.2f", bare).isLessThan(bare * 10 + 0.5);
    }

    private interface Work {
        long run() throws IOException, Refusal;
    }

    private static double seconds(Work work) throws IOException, Refusal {
        long start = System.nanoTime();
        assertThat(work.run()).isEqualTo(ROWS);
        return (System.nanoTime() - start) / 1e9;
    }

    private static long cut(Path file) throws IOException {
        long rows = -1;
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(file)) {
            for (var row : reader) {
                rows += row.getFieldCount() == 6 ? 1 : 0;
            }
        }
        return rows;
    }

    private static long shape(FileSource source) throws IOException, Refusal {
        Counting counting = new Counting();
        new CsvReader().read(source, Settings.NONE, counting);
        return counting.rows;
    }

    private static Path write(Path file) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("timestamp,user_id,platform,event,category,detail\n");
            for (int i = 0; i < ROWS; i++) {
                Instant at = Instant.ofEpochMilli(1_770_000_000_000L + i * 1234L);
                out.write(at + ",user-" + random.nextInt(25_000) + ",example," + "request number " + i
                        + (i % 20 == 0 ? ",\"a, b\"," : ",api,") + "batch " + i % 977 + "\n");
            }
        }
        return file;
    }

    private static final class Counting implements RowSink {
        private long rows;

        @Override
        public void row(long line, List<Fact> facts) {
            rows += facts.size();
        }

        @Override
        public void rejected(Rejection rejection) {
            throw new AssertionError(rejection.toString());
        }

        @Override
        public void notice(Notice notice) {
            assertThat(notice.text()).isNotEmpty();
        }

        @Override
        public void position(long bytes) {
            assertThat(bytes).isPositive();
        }
    }
}
