package stillwatch.brief.leak;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes as the texts they may be: UTF-8, the older encodings, and UTF-16 from either parity where there are zero bytes. */
final class Blob {
    private static final int FEWEST = 4;

    private Blob() {}

    static List<String> texts(byte[] bytes, boolean foreign) {
        List<String> all = new ArrayList<>();
        boolean valid = isUtf8(bytes);
        all.add(new String(bytes, StandardCharsets.UTF_8));
        if (!valid && foreign) {
            all.add(new String(bytes, Charset.forName("windows-1252")));
        }
        if (hasZeros(bytes) || !valid && foreign) {
            for (int from = 0; from < 2; from++) {
                all.add(wide(bytes, from, 0));
                all.add(wide(bytes, from, 1));
            }
        }
        return all;
    }

    /** What can be read as UTF-16, four letters or more at a time; {@code low}: which of two bytes is the lower one. */
    private static String wide(byte[] bytes, int from, int low) {
        StringBuilder text = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = from; i + 1 < bytes.length; i += 2) {
            char letter = (char) ((bytes[i + 1 - low] & 0xff) << 8 | bytes[i + low] & 0xff);
            if (isLetter(letter)) {
                run.append(letter);
            } else {
                end(run, text);
            }
        }
        end(run, text);
        return text.toString();
    }

    private static boolean isLetter(char one) {
        return one >= ' '
                ? Character.isDefined(one)
                        && !Character.isISOControl(one)
                        && !Character.isSurrogate(one)
                        && one != 0x2000
                : one == '\n' || one == '\r' || one == '\t';
    }

    private static void end(StringBuilder run, StringBuilder text) {
        if (run.length() >= FEWEST && run.chars().filter(one -> one < 0x2000).count() * 2 >= run.length()) {
            text.append(run).append('\n');
        }
        run.setLength(0);
    }

    /** Whether somebody could have written it as a text. */
    static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return isUtf8(bytes);
    }

    static boolean isUtf8(byte[] bytes) {
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true);
        return !end.isError();
    }

    static boolean hasZeros(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
