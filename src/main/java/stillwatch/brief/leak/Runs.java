package stillwatch.brief.leak;

import java.util.Base64;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is written in base64 or in hex within a text, and gives back the bytes where they can mean anything. */
final class Runs {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}(?:\\r?\\n[A-Za-z0-9+/_-]{8,})*={0,2}");
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}[\\s:]?){4,}");
    private static final int SURELY_NO_WORD = 1024;

    private Runs() {}

    static void in(String text, BiConsumer<String, byte[]> found) {
        Matcher base = BASE64.matcher(text);
        while (base.find()) {
            byte[] bytes = base64(base.group());
            if (means(bytes)) {
                found.accept("base64 at character " + (base.start() + 1), bytes);
            }
        }
        Matcher hex = HEX.matcher(text);
        while (hex.find()) {
            byte[] bytes = HexFormat.of().parseHex(hex.group().replaceAll("[\\s:]", ""));
            if (means(bytes)) {
                found.accept("hex at character " + (hex.start() + 1), bytes);
            }
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
