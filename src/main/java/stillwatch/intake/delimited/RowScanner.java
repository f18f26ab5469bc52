package stillwatch.intake.delimited;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Source;

/**
 * Cuts a text into rows and cells. A row whose quotes are wrong ends with the line the wrong quote opened in, so that what
 * follows is read as if it had not been there; a row longer than memory allows is passed over. Both have a {@link Trouble}.
 */
public final class RowScanner implements Closeable {
    /** The longest cell that is taken. */
    public static final int CELL_LIMIT = 16 << 20;

    private static final int STOPS = ByteKinds.DELIMITER | ByteKinds.NEWLINE;
    private static final int AT_FILE_END = ByteKinds.LF;
    private final ByteFeed feed;
    private final CellText text;
    private final byte[] kinds;
    private final int quote;
    private final RowBuffer in;
    private final CellCuts cuts = new CellCuts();
    private long line = 1;
    private long rowLine;
    private int rowLength;
    private boolean afterReturn;
    private @Nullable Trouble trouble;
    private LongRow.@Nullable End passed;

    public RowScanner(Source source, Encoding encoding, Mapping.Dialect dialect, LongConsumer position)
            throws IOException {
        this.feed = new ByteFeed(source, encoding, position);
        this.text = new CellText(feed);
        this.quote = dialect.quote().isEmpty() ? -1 : dialect.quote().charAt(0);
        this.kinds = ByteKinds.table(dialect.delimiter().charAt(0), quote);
        this.in = new RowBuffer(feed);
    }

    /** Goes to the next row that is not an empty line; false behind the last. */
    public boolean next() throws IOException {
        try {
            do {
                if (!begin()) {
                    return false;
                }
                cut();
            } while (rowLength == 0 && trouble == null);
        } catch (RowBuffer.RowTooLong e) {
            passOver();
        }
        return true;
    }

    /** The line the row begins on, from 1, as an editor counts. */
    public long line() {
        return rowLine;
    }

    public int width() {
        return cuts.width;
    }

    /** Why the row is no cells, or null. */
    public @Nullable Trouble trouble() {
        return trouble;
    }

    /** How many cells of all rows so far stood in quotes. */
    long quotedCells() {
        return cuts.quoted;
    }

    private static BadBytes tooLong(int bytes) {
        return new BadBytes("the cell has " + bytes + " bytes, more than the " + CELL_LIMIT + " a cell may have");
    }

    public String cell(int index) throws BadBytes {
        int from = in.row + cuts.from[index];
        int to = in.row + cuts.to[index];
        int met = cuts.kinds[index];
        if (to - from > CELL_LIMIT) {
            throw tooLong(to - from);
        }
        if ((met & ByteKinds.NUL) != 0) {
            throw text.nul(in.place(firstNul(from)));
        }
        String cell = (met & ByteKinds.HIGH) == 0 ? ascii(from, to) : text.strict(in.bytes, from, to, in.place(from));
        return (met & ByteKinds.QUOTE) == 0 ? cell : Quotes.single(cell, (char) quote);
    }

    /** Latin-1 is copied without a look at it. */
    private String ascii(int from, int to) {
        return new String(in.bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private int firstNul(int from) {
        int at = from;
        while (in.bytes[at] != 0) {
            at++;
        }
        return at;
    }

    /** The row as it stands in the file, for the receipt. */
    public Rejection rejected(@Nullable String column, String reason) {
        if (passed != null) {
            byte[] beginning = passed.beginning();
            String shown = text.visible(beginning, 0, beginning.length);
            return Rejection.ofLong(rowLine, column, reason, shown, passed.length(), passed.sha256());
        }
        return RawRow.rejected(text, in.bytes, in.row, rowLength, rowLine, column, reason);
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }

    private boolean begin() throws IOException, RowBuffer.RowTooLong {
        trouble = null;
        passed = null;
        cuts.width = 0;
        in.row = in.at;
        if (afterReturn && in.has() && in.bytes[in.at] == '\n') {
            in.row = ++in.at;
        }
        afterReturn = false;
        rowLine = line;
        return in.has();
    }

    private void cut() throws IOException, RowBuffer.RowTooLong {
        int by;
        do {
            boolean quoted = in.has() && kinds[in.bytes[in.at] & 0xFF] == ByteKinds.QUOTE;
            by = quoted ? quoted() : plain();
        } while (by == ByteKinds.DELIMITER);
    }

    /** A cell without quotes, up to delimiter, line end or end of file; answers which. */
    private int plain() throws IOException, RowBuffer.RowTooLong {
        int begin = in.at - in.row;
        int met = 0;
        while (in.has()) {
            byte[] bytes = in.bytes;
            int end = in.end;
            int at = in.at;
            int kind = 0;
            while (at < end && (kind = kinds[bytes[at] & 0xFF]) < ByteKinds.DELIMITER) {
                met |= kind;
                at++;
            }
            in.at = at;
            if (at < end && kind != ByteKinds.QUOTE) {
                return finish(begin, at - in.row, met, kind);
            }
            if (at < end) {
                in.at++; // a quote in the midst of a cell is text
            }
        }
        return finish(begin, in.at - in.row, met, AT_FILE_END);
    }

    private int quoted() throws IOException, RowBuffer.RowTooLong {
        int opened = in.at - in.row;
        long openedLine = line;
        in.at++;
        int met = 0;
        while (in.has()) {
            met |= insideQuotes();
            if (in.at < in.end) {
                int close = in.at++ - in.row;
                int after = in.has() ? kinds[in.bytes[in.at] & 0xFF] : AT_FILE_END;
                if (after != ByteKinds.QUOTE) {
                    return close(opened, openedLine, close, met, after);
                }
                met |= ByteKinds.QUOTE;
                in.at++;
            }
        }
        return breakOff(opened, openedLine, "a quote opens in line " + openedLine + " and is never closed");
    }

    private int close(int opened, long openedLine, int close, int met, int after)
            throws IOException, RowBuffer.RowTooLong {
        if ((after & STOPS) == 0) {
            String reason = "there is text behind the closing quote; a quote inside a quoted cell is written twice";
            return breakOff(opened, openedLine, reason);
        }
        cuts.quoted++;
        return finish(opened + 1, close, met & ~ByteKinds.DELIMITER, after);
    }

    /** Goes to the next quote, or as far as has been read; counts the lines on the way. */
    private int insideQuotes() {
        byte[] bytes = in.bytes;
        int end = in.end;
        int at = in.at;
        int met = 0;
        int kind;
        while (at < end && (kind = kinds[bytes[at] & 0xFF]) != ByteKinds.QUOTE) {
            if (kind == ByteKinds.CR || kind == ByteKinds.LF && bytes[at - 1] != '\r') {
                line++;
            }
            met |= kind;
            at++;
        }
        in.at = at;
        return met;
    }

    /** Ends a cell, and with it the row unless a delimiter follows. */
    private int finish(int begin, int end, int met, int by) {
        cuts.add(begin, end, met);
        boolean atEnd = in.at == in.end;
        if (by != ByteKinds.DELIMITER) {
            rowLength = in.at - in.row;
            line++;
            afterReturn = by == ByteKinds.CR;
        }
        if (!atEnd) {
            in.at++;
        }
        return by;
    }

    private int breakOff(int opened, long openedLine, String reason) throws IOException, RowBuffer.RowTooLong {
        trouble = new Trouble(cuts.width, reason);
        cuts.width = 0;
        in.at = in.row + opened;
        int kind = 0;
        while (in.has() && ((kind = kinds[in.bytes[in.at] & 0xFF]) & ByteKinds.NEWLINE) == 0) {
            in.at++;
        }
        rowLength = in.at - in.row;
        line = openedLine + 1;
        afterReturn = kind == ByteKinds.CR;
        if (in.at < in.end) {
            in.at++;
        }
        return ByteKinds.LF;
    }

    private void passOver() throws IOException {
        long place = in.place(in.row);
        feed.restartAt(place);
        LongRow.End end = LongRow.quoted(kinds, feed, place);
        String reason = "the row is longer than the " + RowBuffer.ROW_LIMIT + " bytes a row may have";
        if (end.brokenAt() >= 0) {
            feed.restartAt(place);
            end = LongRow.lines(kinds, feed, place, end.brokenAt());
            reason = "a quote in this row is not closed where a cell ends";
        }
        cuts.width = 0;
        trouble = new Trouble(-1, reason);
        passed = end;
        line = rowLine + Math.max(1, end.lineEnds());
        afterReturn = end.endedBy() == ByteKinds.CR;
        in.restartAt(place + end.length() + (end.endedBy() == 0 ? 0 : 1));
    }
}
