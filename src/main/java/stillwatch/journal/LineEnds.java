package stillwatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Finds line ends from the back of a file, so that opening a long journal costs no more than opening a short one. */
final class LineEnds {
    private static final int STEP = 1 << 13;

    private LineEnds() {}

    /** Where the last line end before {@code before} stands, or -1. */
    static long lastBefore(FileChannel channel, long before) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(STEP);
        for (long to = before; to > 0; to -= STEP) {
            long from = Math.max(0, to - STEP);
            chunk.clear().limit((int) (to - from));
            readFully(channel, chunk, from);
            int found = lastIn(chunk);
            if (found >= 0) {
                return from + found;
            }
        }
        return -1;
    }

    private static int lastIn(ByteBuffer chunk) {
        int at = chunk.limit() - 1;
        while (at >= 0 && chunk.get(at) != '\n') {
            at--;
        }
        return at;
    }

    static byte[] bytes(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        readFully(channel, bytes, from);
        return bytes.array();
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        while (into.hasRemaining()) {
            if (channel.read(into, from + into.position()) < 0) {
                throw new IOException("the journal became shorter while it was read");
            }
        }
    }
}
