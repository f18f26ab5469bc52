package stillwatch.intake.delimited;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import stillwatch.intake.reading.Refusal;

/**
 * How bytes are characters in a file.
 *
 * @param mark how many bytes of byte order mark stand before the text
 * @param reason how it was found out, in words
 * @param guessed whether it is a guess that a person should look at
 */
public record Encoding(Charset charset, int mark, String reason, boolean guessed) {

    /** The encoding a person named; a mark of the same encoding at the beginning is no text. */
    public static Encoding named(String name, byte[] head) throws Refusal {
        Charset charset = charset(name);
        ByteOrderMark mark = ByteOrderMark.of(head);
        int length = mark != null && mark.marks(charset) ? mark.length() : 0;
        return new Encoding(charset, length, "given", false);
    }

    public String name() {
        return charset.name();
    }

    /**
     * Whether a byte below 128 always is that ASCII character, so that rows can be cut before they are decoded. It is
     * not so in UTF-16, nor in Shift_JIS or GB18030, where the second byte of a character may look like a letter.
     */
    public boolean cutsAsBytes() {
        if (charset.equals(StandardCharsets.UTF_8)
                || charset.name().toUpperCase(Locale.ROOT).startsWith("EUC-")) {
            return true;
        }
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f && asciiUnchanged();
    }

    private boolean asciiUnchanged() {
        byte[] ascii = new byte[128];
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = (byte) i;
        }
        return new String(ascii, charset).equals(new String(ascii, StandardCharsets.US_ASCII));
    }

    private static Charset charset(String name) throws Refusal {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(
                    "The mapping names the encoding \"" + name
                            + "\", which this program does not know. Write UTF-8, UTF-16LE, windows-1252 or another usual name.",
                    e);
        }
    }
}
