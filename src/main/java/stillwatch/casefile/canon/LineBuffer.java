package stillwatch.casefile.canon;

import java.util.Arrays;

/** What was read of a file of lines and is not taken yet, with room that grows to its longest line. */
public final class LineBuffer {
    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int looked;
    private int filled;

    /** The next line begins at {@link #start}; behind {@link #filled} there is room. Another array after each new room. */
    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    public int filled() {
        return filled;
    }

    /** Where the next line ends, or -1 where that has not been read yet. No byte is looked at twice. */
    public int lineEnd() {
        int at = looked;
        while (at < filled && bytes[at] != '\n') {
            at++;
        }
        looked = at;
        return at < filled ? at : -1;
    }

    /** The next line begins here. */
    public void startAt(int next) {
        start = next;
        looked = next;
    }

    /** Moves what is left to the front, growing for a line longer than that; answers how many bytes may follow. */
    public int makeRoom() {
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        filled -= start;
        looked -= start;
        start = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        return bytes.length - filled;
    }

    /** So many bytes were read behind what was there. */
    public void add(int count) {
        filled += count;
    }
}
