package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Settings;

/** How long a large sheet takes to become facts, beside an independent reader that only reads its cells. */
@Tag("bench")
class XlsxSpeedTest {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_large_sheet_becomes_facts_in_a_few_times_the_time_of_reading_its_cells() throws Exception {
        FileSource source = FileSource.with(folder.resolve("t.xlsx"), workbook());
        double bare = Double.MAX_VALUE;
        double shaped = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            assertThat(cells(source)).isEqualTo(ROWS + 1L);
            long middle = System.nanoTime();
            assertThat(Found.in(new XlsxReader(), source, Settings.NONE).all(EventFact.class))
                    .hasSize(ROWS);
            bare = Math.min(bare, (middle - start) / 1e9);
            shaped = Math.min(shaped, (System.nanoTime() - middle) / 1e9);
        }

        Path report = Path.of(System.getProperty("bench.folder", "target/bench"), "xlsx.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(
                report,
                String.format(
                        Locale.ROOT,
                        "xlsx: %d events: bare cells %.2f s, facts %.2f s (%.1f x)%n",
                        ROWS,
                        bare,
                        shaped,
                        shaped / bare));
        assertThat(shaped).as("seconds; bare cells took %.2f", bare).isLessThan(bare * 10 + 0.5);
    }

    private static long cells(FileSource source) throws Exception {
        try (InputStream in = source.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellCount() > 2).count();
        }
    }

    private static byte[] workbook() throws Exception {
        StringBuilder rows = new StringBuilder();
        rows.append(HandmadeWorkbook.row(
                1,
                HandmadeWorkbook.text("A1", "time"),
                HandmadeWorkbook.text("B1", "title"),
                HandmadeWorkbook.text("C1", "user id")));
        for (int i = 2; i <= ROWS + 1; i++) {
            String day = String.valueOf(46_000 + i / 86_400.0);
            rows.append(HandmadeWorkbook.row(
                    i,
                    HandmadeWorkbook.number("A" + i, 1, day),
                    HandmadeWorkbook.text("B" + i, "event number " + i),
                    HandmadeWorkbook.text("C" + i, "user-" + i % 977)));
        }
        return new HandmadeWorkbook()
                .styles("", 0, 22)
                .sheet("Log", rows.toString())
                .bytes();
    }
}
