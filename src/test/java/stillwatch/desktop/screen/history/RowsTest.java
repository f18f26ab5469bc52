package stillwatch.desktop.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A list of very many entries of which few are read. */
class RowsTest {
    private static final int MANY = 100_000;
    private final List<Integer> asked = new ArrayList<>();
    private final Rows rows = new Rows(asked::add);

    RowsTest() {
        rows.reset(LongStream.iterate(MANY, seq -> seq > 0, seq -> seq - 1).toArray());
    }

    private static Row said(long seq) {
        return new Row(seq, new Row.Said("2026-05-04T08:00:00Z", "A", "linked", "Linked " + seq, null, null, null));
    }

    @Test
    void only_the_blocks_that_are_looked_at_are_asked_for_and_each_once() {
        rows.get(0);
        rows.get(Rows.BLOCK - 1);
        rows.get(50_000);

        assertThat(asked).containsExactly(0, 50_000 / Rows.BLOCK);
    }

    @Test
    void finding_an_entry_reads_nothing() {
        assertThat(rows.place(1)).isEqualTo(MANY - 1);
        assertThat(rows.indexOf(said(MANY))).isZero();
        assertThat(rows.contains(said(MANY + 1))).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_block_that_was_read_shows_and_one_of_another_list_does_not() {
        rows.read(0, rows.numbers(0).stream().map(RowsTest::said).toList());
        assertThat(rows.get(3).sentence()).isEqualTo("Linked " + (MANY - 3));

        List<Row> old = rows.numbers(1).stream().map(RowsTest::said).toList();
        rows.reset(new long[] {7, 5, 2});
        rows.read(1, old);
        assertThat(rows).hasSize(3).allMatch(row -> row.said() == null);
    }
}
