package stillwatch.store.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.store.sql.Cells;
import stillwatch.store.view.ScanSource;

/** What is kept of whole tables: read back as it was, or not at all. */
class TapeTest {
    private static final List<@Nullable Object[]> ROWS = Arrays.asList(
            new @Nullable Object[] {Long.MIN_VALUE, 0L, "plain", true},
            new @Nullable Object[] {-1L, null, "", false},
            new @Nullable Object[] {3L, Long.MAX_VALUE, null, true},
            new @Nullable Object[] {Long.MAX_VALUE, Long.MIN_VALUE, "grüße 深圳 \u0000", false});

    @TempDir
    Path folder;

    /** Rows from a list, as a table hands them out. */
    private static final ScanSource TABLE =
            (table, columns, seen) -> ROWS.forEach(row -> seen.at((Long) row[0], new Given(row)));

    private static final class Given extends Cells {
        private final @Nullable Object[] row;
        private int at;

        Given(@Nullable Object[] row) {
            this.row = row;
        }

        @Override
        public void skip(int columns) {
            at += columns;
        }

        @Override
        public long number() {
            return (Long) row[++at];
        }

        @Override
        public @Nullable Long maybeNumber() {
            return (Long) row[++at];
        }

        @Override
        public @Nullable String maybeText() {
            return (String) row[++at];
        }

        @Override
        public byte[] bytes() {
            throw new AssertionError("nobody asks for bytes");
        }

        @Override
        public boolean flag() {
            return (Boolean) row[++at];
        }
    }

    private static List<List<@Nullable Object>> read(ScanSource source, String table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        source.each(table, "a, b, c", (nr, cells) -> rows.add(
                Arrays.asList(nr, cells.maybeNumber(), cells.maybeText(), cells.flag())));
        return rows;
    }

    private Path tape() throws IOException {
        Path file = folder.resolve("columns");
        try (TapeWriter writer = new TapeWriter(file, "of entry 7")) {
            TapingSource taping = new TapingSource(TABLE, writer);
            read(taping, "one");
            read(taping, "two");
            writer.keep();
        }
        return file;
    }

    @Test
    void what_was_read_is_read_again_as_it_was() throws IOException {
        TapeReader reader = TapeReader.open(tape());
        assertThat(reader.head()).isEqualTo("of entry 7");
        TapeSource source = new TapeSource(reader);
        assertThat(read(source, "one")).isEqualTo(read(TABLE, "one")).hasSize(4);
        assertThat(read(source, "two")).isEqualTo(read(TABLE, "two"));
    }

    @Test
    void who_asks_for_something_else_is_not_answered_with_it() throws IOException {
        TapeSource source = new TapeSource(TapeReader.open(tape()));
        assertThatThrownBy(() -> read(source, "two"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two a, b, c");
    }

    @Test
    void one_changed_byte_anywhere_and_nothing_is_taken_from_it() throws IOException {
        Path file = tape();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            assertThatThrownBy(() -> TapeReader.open(file)).as("byte %d", at).isInstanceOf(IOException.class);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> TapeReader.open(file)).isInstanceOf(IOException.class);
        Files.write(file, new byte[3]);
        assertThatThrownBy(() -> TapeReader.open(file)).isInstanceOf(IOException.class);
    }

    @Test
    void one_that_was_not_finished_leaves_the_one_before_as_it_was() throws IOException {
        Path file = tape();
        byte[] whole = Files.readAllBytes(file);
        try (TapeWriter writer = new TapeWriter(file, "of entry 8")) {
            read(new TapingSource(TABLE, writer), "one");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(folder.toFile().list()).containsExactly("columns");
    }
}
