package stillwatch.intake.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a time in ASCII: digits of other scripts, odd spaces and invisible marks of direction made plain where only one reading is left. */
final class Plain {
    private Plain() {}

    static String of(String text) throws BadTime {
        String bare = text.strip();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) >= 0x80 || bare.charAt(i) < ' ') {
                return mapped(bare);
            }
        }
        return bare;
    }

    private static String mapped(String text) throws BadTime {
        StringBuilder plain = new StringBuilder(text.length());
        int script = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            int zero = Character.isDigit(point) ? point - Character.digit(point, 10) : script;
            if (script >= 0 && script != zero) {
                throw BadTime.of(text, "its digits are of two different scripts");
            }
            script = zero;
            plain.append(plain(point, text));
        }
        return plain.toString().strip();
    }

    private static String plain(int point, String text) throws BadTime {
        String ascii = Character.isDigit(point) ? Integer.toString(Character.digit(point, 10)) : ascii(point);
        if (ascii == null) {
            throw BadTime.of(text, odd(point));
        }
        return ascii;
    }

    private static @Nullable String ascii(int point) {
        return switch (point) {
            // no-break, thin and figure spaces, tabulator
            case 0xA0, 0x202F, 0x2007, 0x2009, '\t' -> " ";
            // marks of direction that some programs put round every part of a date
            case 0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0xFEFF -> "";
            case 0x2212, 0x2010, 0x2011 -> "-";
            default -> point >= ' ' && point < 0x80 ? Character.toString(point) : null;
        };
    }

    private static String odd(int point) {
        String code = "U+" + String.format(Locale.ROOT, "%04X", point);
        if (Character.isLetter(point)) {
            return "names of months and zones are read in English only (" + code + ")";
        }
        return "the character " + code + " does not belong in a time";
    }
}
