package stillwatch.store.tape;

import org.jspecify.annotations.Nullable;
import stillwatch.store.sql.Cells;
import stillwatch.store.view.ScanSource;

/** Answers from a tape, as long as it is asked the same in the same order. */
public final class TapeSource implements ScanSource {
    private final TapeReader from;
    private final Cells cells = new Read();

    public TapeSource(TapeReader from) {
        this.from = from;
    }

    @Override
    public void each(String table, String columns, Row seen) {
        from.expect(table + " " + columns);
        while (from.row()) {
            seen.at(from.number(), cells);
        }
    }

    /** Takes from the tape what comes next. */
    private final class Read extends Cells {
        @Override
        public void skip(int columns) {
            // what was not asked for was not written down
        }

        @Override
        public long number() {
            return from.number();
        }

        @Override
        public @Nullable Long maybeNumber() {
            return from.flag() ? (Long) from.number() : null;
        }

        @Override
        public @Nullable String maybeText() {
            return from.flag() ? from.text() : null;
        }

        @Override
        public byte[] bytes() {
            throw new IllegalStateException("no column that is read whole has bytes");
        }

        @Override
        public boolean flag() {
            return from.flag();
        }
    }
}
