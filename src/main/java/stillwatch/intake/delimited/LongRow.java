package stillwatch.intake.delimited;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import stillwatch.casefile.canon.Sha256;
import stillwatch.intake.reading.Rejection;

/** Goes over a row too long to hold, keeping only its beginning, its length and its hash. */
final class LongRow {
    /** A cell has begun or ended: a quote here opens. */
    private static final int OUTSIDE = 0;

    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    /** A quote was met inside quotes: it closes, or it is the first of two. */
    private static final int MAYBE_CLOSED = 3;

    private static final int BROKEN = 4;

    private final byte[] kinds;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] beginning = new byte[Rejection.RAW_LIMIT + 8];
    private int kept;
    private long length;
    private long quoteAt = -1;
    private int state;
    private int lineEnds;
    private boolean afterReturn;

    /** How a long row ended: by which kind of byte, 0 for the end of the file. {@code brokenAt}: the place of a quote that is not closed as it should, or -1. */
    record End(byte[] beginning, long length, String sha256, int lineEnds, int endedBy, long brokenAt) {}

    LongRow(byte[] kinds) {
        this.kinds = kinds;
    }

    /** Reads to the end of the row, which begins at {@code place}, where the feed stands. */
    static End quoted(byte[] kinds, ByteFeed feed, long place) throws IOException {
        return new LongRow(kinds).read(feed, place, -1);
    }

    /** The same without minding quotes, to the end of the line that holds the byte at {@code through}. */
    static End lines(byte[] kinds, ByteFeed feed, long place, long through) throws IOException {
        return new LongRow(kinds).read(feed, place, through);
    }

    private End read(ByteFeed feed, long place, long through) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long at = place;
        int read;
        while ((read = feed.read(chunk, 0, chunk.length)) > 0) {
            int stop = stop(chunk, read, at, through);
            take(chunk, stop);
            if (state == BROKEN || stop < read) {
                return end(kinds[chunk[Math.min(stop, read - 1)] & 0xFF], state == BROKEN);
            }
            at += read;
        }
        return end(0, state == QUOTED);
    }

    /** Where in the chunk the row stops; its length if it goes on. */
    private int stop(byte[] chunk, int read, long at, long through) {
        for (int i = 0; i < read; i++) {
            int kind = kinds[chunk[i] & 0xFF];
            if ((kind & ByteKinds.NEWLINE) != 0) {
                count(kind);
                if (through < 0 ? state != QUOTED : at + i >= through) {
                    return i;
                }
            }
            afterReturn = kind == ByteKinds.CR;
            if (through < 0 && step(kind, at + i) == BROKEN) {
                return i;
            }
        }
        return read;
    }

    private void count(int kind) {
        if (kind == ByteKinds.CR || !afterReturn) {
            lineEnds++;
        }
    }

    private int step(int kind, long place) {
        boolean quote = kind == ByteKinds.QUOTE;
        boolean delimiter = kind == ByteKinds.DELIMITER;
        switch (state) {
            case OUTSIDE -> {
                if (quote) {
                    quoteAt = place;
                }
                state = quote ? QUOTED : delimiter ? OUTSIDE : PLAIN;
            }
            case PLAIN -> state = delimiter ? OUTSIDE : PLAIN;
            case QUOTED -> state = quote ? MAYBE_CLOSED : QUOTED;
            default -> state = quote ? QUOTED : delimiter ? OUTSIDE : BROKEN;
        }
        return state;
    }

    private void take(byte[] chunk, int count) {
        int copied = Math.min(count, beginning.length - kept);
        System.arraycopy(chunk, 0, beginning, kept, copied);
        kept += copied;
        length += count;
        digest.update(chunk, 0, count);
    }

    private End end(int endedBy, boolean broken) {
        return new End(
                Arrays.copyOf(beginning, kept), length, Sha256.hex(digest), lineEnds, endedBy, broken ? quoteAt : -1);
    }
}
