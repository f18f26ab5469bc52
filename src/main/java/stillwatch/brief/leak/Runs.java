package stillwatch.brief.leak;

import java.util.Base64;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is written in base64 or in hex within a text, and gives back the bytes where they can mean anything. */
final class Runs {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}+(?:\\r?\\n[A-Za-z0-9+/_-]{8,}+)*+={0,2}");
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}[\\s:]?){4,}+");
    private static final int SURELY_NO_WORD = 1024;

    private Runs() {}

    static void in(String text, BiConsumer<String, byte[]> found) {
        Matcher base = BASE64.matcher(text);
        while (base.find()) {
            String place = "base64 at character " + (base.start() + 1);
            base64(base.group(), place, found);
            if (base.group().indexOf('\n') > 0) {
                base.group().lines().forEach(line -> base64(line, place, found));
            }
        }
        Matcher hex = HEX.matcher(text);
        while (hex.find()) {
            String place = "hex at character " + (hex.start() + 1);
            hex(hex.group(), place, found);
            if (hex.group().indexOf('\n') > 0) {
                hex.group().lines().forEach(line -> hex(line, place, found));
            }
        }
    }

    private static void hex(String run, String place, BiConsumer<String, byte[]> found) {
        String digits = run.replaceAll("[\\s:]", "");
        byte[] bytes = HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2);
        if (means(bytes)) {
            found.accept(place, bytes);
        }
    }

    /** Lines below each other may be one thing or many. */
    private static void base64(String run, String place, BiConsumer<String, byte[]> found) {
        byte[] bytes = base64(run);
        if (means(bytes)) {
            found.accept(place, bytes);
        }
    }

    private static byte[] base64(String run) {
        String plain = run.replaceAll("[=\\s]", "").replace('-', '+').replace('_', '/');
        int rest = plain.length() % 4;
        String whole = rest == 1 ? plain.substring(0, plain.length() - 1) : plain;
        return Base64.getDecoder().decode(whole);
    }

    /** Most words are base64 of nothing: it has to be text, UTF-16, or long. */
    private static boolean means(byte[] bytes) {
        return bytes.length >= SURELY_NO_WORD || Blob.isText(bytes) || Blob.hasZeros(bytes);
    }
}
