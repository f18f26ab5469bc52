package stillwatch.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    private static final String LETTERS = "=+-@\t\r\n '\",;ab0\u00a0＝＋－＠海";

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        random.ints(random.nextInt(6), 0, LETTERS.length()).forEach(at -> cell.append(LETTERS.charAt(at)));
        return cell.toString();
    }

    private static List<String> written(List<String> cells, boolean safe) throws IOException {
        StringWriter to = new StringWriter();
        new CsvLines(to, safe).line(cells);
        List<CsvRecord> records = new ArrayList<>();
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(to.toString()).forEach(records::add);
        assertThat(records).hasSize(1);
        return records.getFirst().getFields();
    }

    @Test
    void faithful_cells_are_read_back_as_they_are() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            List<String> cells = List.of("id", cell(random), cell(random));
            assertThat(written(cells, false)).isEqualTo(cells);
        }
    }

    @Test
    void no_safe_cell_begins_like_a_formula_and_all_others_are_as_they_are() throws IOException {
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            String cell = cell(random);
            String safe = written(List.of("id", cell), true).get(1);
            assertThat(safe.replaceFirst("^[ \u00a0]+", "")).doesNotMatch("(?s)^[=+\\-@\t\r\n＝＋－＠].*");
            assertThat(safe).isIn(cell, "'" + cell);
            if (cell.matches("(?s)^[ab0海'\",;].*")) {
                assertThat(safe).isEqualTo(cell);
            }
        }
    }
}
