package stillwatch.intake.delimited;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import stillwatch.intake.reading.Source;

/** The lines of a text that hold more than ASCII: only they can tell encodings apart. Empty if there are none. */
final class TellingBytes {
    private static final int ENOUGH = 1 << 16;
    private static final int LONGEST_LINE = 4096;
    private final ByteArrayOutputStream found = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean telling;

    private TellingBytes() {}

    static byte[] of(Source source, long atMost) throws IOException {
        TellingBytes it = new TellingBytes();
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = source.open()) {
            int read;
            for (long at = 0; at < atMost && it.found.size() < ENOUGH && (read = in.read(chunk)) > 0; at += read) {
                it.look(chunk, read);
            }
        }
        return it.end();
    }

    static byte[] of(byte[] head) {
        TellingBytes it = new TellingBytes();
        it.look(head, head.length);
        return it.end();
    }

    private void look(byte[] chunk, int read) {
        if (!telling && allAscii(chunk, read)) {
            length = 0; // a line that begins here has its letters later, if at all
            return;
        }
        for (int i = 0; i < read; i++) {
            byte b = chunk[i];
            line[length++] = b;
            telling |= b < 0;
            // never cut between the bytes of one character: only where ASCII stands
            if (b == '\n' || length == LONGEST_LINE || length > LONGEST_LINE / 2 && b >= 0) {
                keep();
            }
        }
    }

    private static boolean allAscii(byte[] chunk, int read) {
        byte all = 0;
        for (int i = 0; i < read; i++) {
            all |= chunk[i];
        }
        return all >= 0;
    }

    private void keep() {
        if (telling && found.size() < ENOUGH) {
            found.write(line, 0, length);
        }
        telling = false;
        length = 0;
    }

    private byte[] end() {
        int torn = 0;
        // what was read last may end within a character
        while (torn < 4 && torn < length && line[length - 1 - torn] < 0) {
            torn++;
        }
        length -= telling ? torn : 0;
        keep();
        return found.toByteArray();
    }
}
