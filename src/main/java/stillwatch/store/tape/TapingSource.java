package stillwatch.store.tape;

import org.jspecify.annotations.Nullable;
import stillwatch.store.sql.Cells;
import stillwatch.store.view.ScanSource;

/** Reads from another source and writes down everything that was asked of it. */
public final class TapingSource implements ScanSource {
    private final ScanSource from;
    private final TapeWriter to;

    public TapingSource(ScanSource from, TapeWriter to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public void each(String table, String columns, Row seen) {
        to.begin(table + " " + columns);
        from.each(table, columns, (nr, cells) -> {
            to.row();
            to.number(nr);
            seen.at(nr, new Copied(cells));
        });
        to.end();
    }

    /** Hands on what it copies. */
    private final class Copied extends Cells {
        private final Cells cells;

        Copied(Cells cells) {
            this.cells = cells;
        }

        @Override
        public void skip(int columns) {
            cells.skip(columns);
        }

        @Override
        public long number() {
            long number = cells.number();
            to.number(number);
            return number;
        }

        @Override
        public @Nullable Long maybeNumber() {
            Long number = cells.maybeNumber();
            to.flag(number != null);
            if (number != null) {
                to.number(number);
            }
            return number;
        }

        @Override
        public @Nullable String maybeText() {
            String text = cells.maybeText();
            to.flag(text != null);
            if (text != null) {
                to.text(text);
            }
            return text;
        }

        @Override
        public byte[] bytes() {
            throw new IllegalStateException("no column that is read whole has bytes");
        }

        @Override
        public boolean flag() {
            boolean flag = cells.flag();
            to.flag(flag);
            return flag;
        }
    }
}
