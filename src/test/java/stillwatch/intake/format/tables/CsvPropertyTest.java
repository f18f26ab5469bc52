package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Mapping.Dialect;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.reading.Subject;

/** Random tables in random dialects and encodings come back cell by cell; what another reader of CSV says is the same. */
class CsvPropertyTest {
    private static final List<String> ENCODINGS = List.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "Shift_JIS", "GB18030", "KOI8-R", "EUC-JP");
    private static final String ALPHABET = "abcXYZ019 _-.";
    private static final String TROUBLE = ",;\t|^\"'\n\r=+@";

    @TempDir
    Path folder;

    @Test
    void a_random_table_in_a_given_dialect_comes_back_cell_by_cell() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
            Dialect dialect = new Dialect(pick(random, ",;\t|^"), pick(random, "\"'"), encoding, 1);
            List<List<String>> table = table(random, 2 + random.nextInt(5), random.nextInt(30), letters(encoding));
            byte[] bytes = write(random, table, dialect).getBytes(Charset.forName(encoding));

            Found found = read(bytes, table.get(0), dialect, random);

            assertThat(found.rejected).as("seed %d", seed).isEmpty();
            assertThat(cells(found, table.get(0).size())).as("seed %d", seed).isEqualTo(table.subList(1, table.size()));
        }
    }

    @Test
    void the_dialect_of_a_random_table_is_found_by_looking() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Dialect dialect = new Dialect(pick(random, ",;\t|"), "\"", "UTF-8", 1);
            StringBuilder text = new StringBuilder("time,title,user id,remark\n".replace(",", dialect.delimiter()));
            int rows = 5 + random.nextInt(40);
            for (int i = 0; i < rows; i++) {
                List<String> row = List.of(
                        "2026-04-" + (10 + random.nextInt(20)), "event " + i, "u" + i, text(random, "äé€") + "x");
                text.append(line(random, row, dialect)).append('\n');
            }

            Found found =
                    Found.in(new CsvReader(), source(text.toString().getBytes(StandardCharsets.UTF_8)), Settings.NONE);

            assertThat(found.rejected).as("seed %d %s", seed, text).isEmpty();
            assertThat(found.all(EventFact.class)).as("seed %d", seed).hasSize(rows);
            assertThat(found.all(EventFact.class).get(3).title()).isEqualTo("event 3");
        }
    }

    @Test
    void it_cuts_like_an_independent_reader_does() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(1000 + seed);
            Dialect dialect = new Dialect(",", "\"", "UTF-8", 1);
            List<List<String>> table = table(random, 3, 1 + random.nextInt(20), "äö漢😀");
            String text = write(random, table, dialect);
            List<List<String>> independent = new ArrayList<>();
            CsvReaderBuilder builder = de.siegmar.fastcsv.reader.CsvReader.builder();
            try (var reader = builder.ofCsvRecord(text)) {
                for (CsvRecord row : reader) {
                    independent.add(List.copyOf(row.getFields()));
                }
            }

            Found found = read(text.getBytes(StandardCharsets.UTF_8), table.get(0), dialect, random);

            assertThat(cells(found, 3)).as("seed %d", seed).isEqualTo(independent.subList(1, independent.size()));
        }
    }

    /** The first column is the title, so that every row is an event and says all its cells. */
    private Found read(byte[] bytes, List<String> header, Dialect dialect, Random random) throws Exception {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(new Column(header.get(i), i == 0 ? "title" : "detail"));
        }
        Mapping mapping = new Mapping(Subject.EVENTS, columns, null, null, null, null, dialect, null);
        return Found.in(new CsvReader(), dripping(source(bytes), random), new Settings(null, mapping, null));
    }

    private FileSource source(byte[] bytes) throws IOException {
        return FileSource.with(folder.resolve("t.csv"), bytes);
    }

    /** The same file in pieces of random size, so that every place is once a place where reading pauses. */
    private static Source dripping(FileSource file, Random random) {
        int most = 1 + random.nextInt(40);
        return new Source() {
            @Override
            public String fileName() {
                return file.fileName();
            }

            @Override
            public long size() {
                return file.size();
            }

            @Override
            public InputStream open() throws IOException {
                return new java.io.FilterInputStream(
                        new java.io.ByteArrayInputStream(Files.readAllBytes(file.file()))) {
                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return super.read(into, offset, Math.min(length, most));
                    }
                };
            }
        };
    }

    private static List<List<String>> cells(Found found, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (EventFact event : found.all(EventFact.class)) {
            String[] cells = new String[width];
            Arrays.fill(cells, "");
            cells[0] = event.title();
            for (Detail detail : event.details()) {
                cells[Integer.parseInt(detail.name().substring(1))] = detail.value();
            }
            rows.add(List.of(cells));
        }
        return rows;
    }

    private static List<List<String>> table(Random random, int width, int rows, String letters) {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(
                        row == 0
                                ? "h" + i
                                : i == 0
                                        ? text(random, letters) + "."
                                        : random.nextInt(4) == 0 ? "" : text(random, letters) + ".");
            }
            table.add(cells);
        }
        return table;
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            String from = random.nextInt(3) == 0 ? TROUBLE : random.nextInt(3) == 0 ? letters : ALPHABET;
            int at = from.offsetByCodePoints(0, random.nextInt(from.codePointCount(0, from.length())));
            text.appendCodePoint(from.codePointAt(at));
        }
        return text.toString();
    }

    private static String write(Random random, List<List<String>> table, Dialect dialect) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            String end = random.nextInt(3) == 0 ? "\r\n" : random.nextInt(6) == 0 ? "\r" : "\n";
            text.append(line(random, row, dialect)).append(random.nextInt(9) == 0 ? end + end : end);
        }
        return text.toString();
    }

    private static String line(Random random, List<String> row, Dialect dialect) {
        List<String> written = new ArrayList<>();
        String quote = dialect.quote();
        for (String cell : row) {
            boolean must = cell.contains(dialect.delimiter())
                    || cell.contains(quote)
                    || cell.contains("\n")
                    || cell.contains("\r");
            written.add(must || random.nextInt(5) == 0 ? quote + cell.replace(quote, quote + quote) + quote : cell);
        }
        return String.join(dialect.delimiter(), written);
    }

    private static String pick(Random random, String from) {
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }

    private static String letters(String encoding) {
        return switch (encoding) {
            case "windows-1252" -> "äöüßé€";
            case "Shift_JIS", "EUC-JP" -> "ソ表能カナ漢字";
            case "KOI8-R" -> "привет";
            default -> "ä漢ソ丂";
        };
    }
}
