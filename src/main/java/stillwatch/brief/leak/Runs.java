package stillwatch.brief.leak;

import java.util.Base64;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/** Finds what is written in base64 or in hex within a text, and gives back the bytes where they can mean anything. */
final class Runs {
    private static final int SHORTEST = 8;
    private static final int SURELY_NO_WORD = 1365;

    private Runs() {}

    static void in(String text, BiConsumer<String, byte[]> found) {
        runs(text, Runs::isBase64, (from, run) -> {
            String place = "base64 at character " + (from + 1);
            base64(run, place, found);
            parts(run, line -> base64(line, place, found));
        });
        runs(text, one -> Character.digit(one, 16) >= 0 && one < 128, (from, run) -> {
            String place = "hex at character " + (from + 1);
            hex(run, place, found);
            parts(run, line -> hex(line, place, found));
        });
    }

    private interface Run {
        void at(int from, String run);
    }

    /** Runs of such letters, also over line ends: lines below each other may be one thing or many. */
    private static void runs(String text, IntPredicate letter, Run run) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char one = i < text.length() ? text.charAt(i) : '\0';
            if (letter.test(one)) {
                from = from < 0 ? i : from;
            } else if (from >= 0 && one != '\n' && one != '\r') {
                if (i - from >= SHORTEST) {
                    run.at(from, text.substring(from, i));
                }
                from = -1;
            }
        }
    }

    private static void parts(String run, java.util.function.Consumer<String> part) {
        if (run.indexOf('\n') > 0) {
            run.lines().filter(line -> line.length() >= SHORTEST).forEach(part);
        }
    }

    private static boolean isBase64(int one) {
        return one < 128 && value((char) one) >= 0;
    }

    private static int value(char one) {
        if (one >= 'A' && one <= 'Z') {
            return one - 'A';
        }
        if (one >= 'a' && one <= 'z') {
            return one - 'a' + 26;
        }
        if (one >= '0' && one <= '9') {
            return one - '0' + 52;
        }
        return one == '+' || one == '-' ? 62 : one == '/' || one == '_' ? 63 : -1;
    }

    private static void base64(String run, String place, BiConsumer<String, byte[]> found) {
        if (run.length() < SURELY_NO_WORD && !begins(run)) {
            return;
        }
        String plain = run.replace("\n", "").replace("\r", "").replace('-', '+').replace('_', '/');
        String whole = plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
        give(Base64.getDecoder().decode(whole), place, found);
    }

    /** Most words are base64 of nothing, which their first letters tell: six bytes that are no beginning of a text. */
    private static boolean begins(String run) {
        long bits = 0;
        for (int i = 0; i < SHORTEST; i++) {
            int value = value(run.charAt(i));
            if (value < 0) {
                return true;
            }
            bits = bits << 6 | value;
        }
        int following = 0;
        boolean text = true;
        boolean zeros = false;
        for (int shift = 40; shift >= 0; shift -= 8) {
            int one = (int) (bits >> shift) & 0xff;
            zeros |= one == 0 || one >= 0xfe;
            text &= following > 0 ? (one & 0xc0) == 0x80 : isLetter(one) || (one >= 0xc2 && one < 0xf5);
            following = following > 0 ? following - 1 : one < 0x80 ? 0 : one < 0xe0 ? 1 : one < 0xf0 ? 2 : 3;
        }
        return text || zeros;
    }

    private static boolean isLetter(int one) {
        return one >= ' ' && one < 127 || one == '\n' || one == '\r' || one == '\t';
    }

    private static void hex(String run, String place, BiConsumer<String, byte[]> found) {
        String digits = run.replace("\n", "").replace("\r", "");
        give(HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2), place, found);
    }

    /** It has to be text, UTF-16, or long. */
    private static void give(byte[] bytes, String place, BiConsumer<String, byte[]> found) {
        if (bytes.length >= SURELY_NO_WORD / 4 * 3 || Blob.isText(bytes) || Blob.hasZeros(bytes)) {
            found.accept(place, bytes);
        }
    }
}
