package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Mapping.Dialect;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

/** Damage of any kind ends in rows, rejected rows or a refusal, the same each time, and in no fault. */
class DamagedTablesTest {
    @TempDir
    Path folder;

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes[at] = (byte) "\"',;\n\r\t\0<>&".charAt(random.nextInt(11));
            }
        }
        return bytes;
    }

    private String outcome(Reader reader, byte[] bytes, Settings settings) throws IOException {
        try {
            FileSource source = FileSource.with(folder.resolve("t.bin"), bytes);
            reader.recognise(source.sample());
            Found found = Found.in(reader, source, settings);
            assertThat(found.rejected).extracting(Rejection::reason).doesNotContainNull();
            return found.rows + " " + found.rejected + " " + found.notices;
        } catch (Refusal e) {
            assertThat(e.getMessage()).isNotBlank().endsWith(".");
            return e.getMessage();
        }
    }

    @Test
    void a_damaged_text_table_is_no_fault() throws Exception {
        String text = "time,title,who,from\n" + "2026-04-01,\"a, \"\"b\"\"\nc\",größe,192.0.2.1\r\n".repeat(8);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String encoding =
                    List.of("UTF-8", "UTF-16LE", "windows-1252", "GB18030").get(seed % 4);
            byte[] bytes = damaged(text.getBytes(Charset.forName(encoding)), random);

            assertThat(outcome(new CsvReader(), bytes, Settings.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(outcome(new CsvReader(), bytes, Settings.NONE));
        }
    }

    @Test
    void a_damaged_row_costs_no_row_far_from_it() throws Exception {
        Mapping mapping = new Mapping(
                Subject.EVENTS,
                List.of(new Column("n", "title")),
                null,
                null,
                null,
                null,
                new Dialect(",", "\"", "UTF-8", 1),
                null);
        StringBuilder text = new StringBuilder("n,a,b\n");
        for (int i = 0; i < 200; i++) {
            text.append("row ").append(i).append(i % 3 == 0 ? ",\"x, y\",z\n" : ",x,z\n");
        }
        byte[] whole = text.toString().getBytes(UTF_8);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            int at = 6 + random.nextInt(bytes.length - 6);
            bytes[at] = (byte) "\"\0\u00ff\n,x".charAt(random.nextInt(6));

            Found found = Found.in(
                    new CsvReader(),
                    FileSource.with(folder.resolve("t.csv"), bytes),
                    new Settings(null, mapping, null));

            long intact = found.rows.values().stream()
                    .filter(facts -> !facts.isEmpty())
                    .count();
            assertThat(intact).as("seed %d, byte %d", seed, at).isGreaterThanOrEqualTo(195);
        }
    }

    @Test
    void a_damaged_workbook_is_no_fault() throws Exception {
        byte[] whole = workbook().bytes();
        for (int seed = 0; seed < 150; seed++) {
            byte[] bytes = damaged(whole, new Random(seed));

            assertThat(outcome(new XlsxReader(), bytes, Settings.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(outcome(new XlsxReader(), bytes, Settings.NONE));
        }
    }

    @Test
    void a_workbook_with_damaged_parts_is_no_fault() throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            HandmadeWorkbook workbook = workbook();
            String part = List.of("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels")
                    .get(seed % 4);
            workbook.raw(part, damaged(workbook.content(part), random));

            assertThat(outcome(new XlsxReader(), workbook.bytes(), Settings.NONE))
                    .as("seed %d", seed)
                    .isNotBlank();
        }
    }

    private static HandmadeWorkbook workbook() {
        return new HandmadeWorkbook()
                .strings("<si><t>time</t></si><si><t>title größe</t></si>")
                .styles("<numFmt numFmtId=\"170\" formatCode=\"yyyy-mm-dd hh:mm\"/>", 0, 14, 170)
                .sheet(
                        "Log",
                        HandmadeWorkbook.row(1, HandmadeWorkbook.shared("A1", 0), HandmadeWorkbook.shared("B1", 1))
                                + HandmadeWorkbook.row(
                                        2, HandmadeWorkbook.number("A2", 1, "46134"), HandmadeWorkbook.text("B2", "x"))
                                + HandmadeWorkbook.row(
                                        3,
                                        HandmadeWorkbook.number("A3", 2, "46134.5"),
                                        HandmadeWorkbook.text("B3", "y")));
    }
}
