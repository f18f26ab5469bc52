package stillwatch.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

class RowsFileTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RowsWriter writer = new RowsWriter(bytes, position -> {});

    private static Fact event(String title) {
        Moment at = new Moment(-5, 7, Precision.SECOND, "+02:00", Certainty.STATED, "1970-01-01T02:00:00+02:00");
        return new EventFact(at, title, null, new AccountKey("p", "账户-١"), List.of(new Detail("列", "\ud800\u202e\"")));
    }

    private List<RowsLine> readBack() throws IOException {
        RowsReader reader = new RowsReader(new ByteArrayInputStream(bytes.toByteArray()));
        List<RowsLine> lines = new ArrayList<>();
        for (RowsLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void what_was_written_is_read_back_the_same_even_with_lone_surrogates() throws IOException {
        writer.row(2, List.of(event("one"), event("two")));
        writer.rejected(Rejection.of(3, "time", "no such day", "2026-02-30,x"));
        writer.notice(new Notice(0, "two times fall into a clock gap"));

        List<RowsLine> lines = readBack();

        assertThat(lines).hasSize(3);
        assertThat(((RowsLine.Row) lines.get(0)).facts()).containsExactly(event("one"), event("two"));
        assertThat(lines.get(1))
                .isEqualTo(new RowsLine.Rejected(Rejection.of(3, "time", "no such day", "2026-02-30,x")));
        assertThat(writer.rows()).isEqualTo(2);
        assertThat(writer.rejected()).isEqualTo(1);
    }

    @Test
    void what_is_not_a_row_is_read_without_the_rows() throws IOException {
        for (int i = 0; i < 3000; i++) {
            writer.row(i, List.of(event("row " + i)));
            if (i % 1000 == 500) {
                writer.rejected(Rejection.of(i, "time", "no such day", "{\"@type\":\"row\",x"));
            }
        }
        RowsReader reader = new RowsReader(new ByteArrayInputStream(bytes.toByteArray()));
        List<RowsLine> besideRows = new ArrayList<>();
        for (RowsLine line = reader.nextBesideRows(); line != null; line = reader.nextBesideRows()) {
            besideRows.add(line);
        }

        assertThat(besideRows).hasSize(3).hasOnlyElementsOfType(RowsLine.Rejected.class);
        assertThat(besideRows)
                .isEqualTo(readBack().stream()
                        .filter(line -> !(line instanceof RowsLine.Row))
                        .toList());
        assertThat(reader.bytesRead()).isEqualTo(bytes.size());
    }

    @Test
    void equal_rows_have_equal_ids_and_others_do_not() throws IOException {
        writer.row(1, List.of(event("same")));
        writer.row(2, List.of(event("same")));
        writer.row(3, List.of(event("other")));

        List<String> ids =
                readBack().stream().map(line -> ((RowsLine.Row) line).id()).toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).hasSize(24);
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void a_line_longer_than_the_buffer_is_read_whole() throws IOException {
        String longTitle = "x".repeat(300_000);
        writer.row(1, List.of(event(longTitle)));
        writer.row(2, List.of(event("short")));

        assertThat(((RowsLine.Row) readBack().get(0)).facts()).containsExactly(event(longTitle));
        assertThat(readBack()).hasSize(2);
    }
}
