package stillwatch.evidence.inside;

import java.io.InputStream;
import java.util.Arrays;

/** Nothing but spaces, and as many as wanted. */
final class Spaces extends InputStream {
    private long left;

    Spaces(long count) {
        this.left = count;
    }

    @Override
    public int read() {
        return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (left <= 0) {
            return -1;
        }
        int given = (int) Math.min(left, count);
        Arrays.fill(into, from, from + given, (byte) ' ');
        left -= given;
        return given;
    }
}
