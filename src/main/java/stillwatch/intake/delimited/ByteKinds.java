package stillwatch.intake.delimited;

import java.util.Arrays;

/** What each byte means while a row is cut into cells: bits, so that a cell's bytes can be summed up on the way. */
final class ByteKinds {
    static final int NUL = 1;
    static final int HIGH = 2;
    static final int DELIMITER = 4;
    static final int LF = 8;
    static final int CR = 16;
    static final int QUOTE = 32;
    static final int NEWLINE = LF | CR;

    private ByteKinds() {}

    static byte[] table(char delimiter, int quote) {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, 128, 256, (byte) HIGH);
        kinds[0] = NUL;
        kinds['\n'] = LF;
        kinds['\r'] = CR;
        if (quote >= 0) {
            kinds[quote] = QUOTE;
        }
        kinds[delimiter] = DELIMITER;
        return kinds;
    }
}
