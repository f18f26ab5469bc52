package stillwatch.intake.delimited;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of the row being cut, and as many behind them as happened to be read. */
final class RowBuffer {
    static final int ROW_LIMIT = 32 << 20;
    private static final int USUAL = 1 << 16;
    private static final int AT_ONCE = 1 << 20;
    private final ByteFeed feed;
    byte[] bytes = new byte[USUAL];
    /** Where the row begins. */
    int row;
    /** The next byte to look at. */
    int at;
    /** Behind the last byte read. */
    int end;
    /** The place of bytes[0] in what the feed gives. */
    private long base;

    /** The row does not fit; it is read another way. */
    static final class RowTooLong extends Exception {
        private static final long serialVersionUID = 1L;

        RowTooLong() {
            super("a row of more than " + ROW_LIMIT + " bytes", null, false, false);
        }
    }

    RowBuffer(ByteFeed feed) {
        this.feed = feed;
    }

    long place(int index) {
        return base + index;
    }

    /** Whether there is a byte at {@code at}, reading on if need be; what the row has so far stays, moved to the front. */
    boolean has() throws IOException, RowTooLong {
        return at < end || more();
    }

    private boolean more() throws IOException, RowTooLong {
        if (row > 0) {
            System.arraycopy(bytes, row, bytes, 0, end - row);
            base += row;
            at -= row;
            end -= row;
            row = 0;
        }
        if (end == bytes.length) {
            grow();
        }
        int read = feed.read(bytes, end, Math.min(bytes.length - end, AT_ONCE));
        if (read > 0) {
            end += read;
        }
        return read > 0;
    }

    private void grow() throws RowTooLong {
        if (end >= ROW_LIMIT) {
            throw new RowTooLong();
        }
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }

    /** Forgets what was read and goes on at this place of the feed. */
    void restartAt(long place) throws IOException {
        feed.restartAt(place);
        bytes = new byte[USUAL];
        base = place;
        row = 0;
        at = 0;
        end = 0;
    }
}
