package stillwatch.brief.leak;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: small letters without accents, in their plain form, with no blanks, hyphens or invisible characters;
 * each letter knows where it came from.
 */
final class Canon {
    private final String source;
    private char[] chars;
    private int[] at;
    private int length;

    private Canon(String source) {
        this.source = source;
        this.chars = new char[source.length() + 8];
        this.at = new int[source.length() + 8];
    }

    static Canon of(String text) {
        Canon canon = new Canon(text);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < 128) {
                canon.ascii(one, i);
            } else {
                int point = text.codePointAt(i);
                canon.other(point, i);
                i += Character.charCount(point) - 1;
            }
        }
        return canon;
    }

    private void ascii(char one, int from) {
        if (one > ' ' ? one != '-' : !isBlank(one)) {
            put(one >= 'A' && one <= 'Z' ? (char) (one + 32) : one, from);
        }
    }

    private static boolean isBlank(char one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f';
    }

    private void other(int point, int from) {
        if (isItself(point)) {
            put(point, from);
        } else if (!isDropped(point)) {
            String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            plain.codePoints()
                    .filter(one -> !isDropped(one) && one != '-' && one != ' ')
                    .map(Character::toLowerCase)
                    .forEach(one -> put(one, from));
        }
    }

    /** Signs that have no plainer form: ideographs, and what stands for bytes that are no text. */
    private static boolean isItself(int point) {
        return point == 0xFFFD || (point >= 0x3400 && point < 0xA000) || (point >= 0xD800 && point < 0xF900);
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION -> true;
            default -> false;
        };
    }

    private void put(int point, int from) {
        if (point < 0x10000) {
            put((char) point, from);
        } else {
            put(Character.highSurrogate(point), from);
            put(Character.lowSurrogate(point), from);
        }
    }

    private void put(char one, int from) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            at = Arrays.copyOf(at, length * 2);
        }
        chars[length] = one;
        at[length++] = from;
    }

    int length() {
        return length;
    }

    char charAt(int i) {
        return chars[i];
    }

    /** Where in the text it stands. */
    int source(int i) {
        return at[i];
    }

    /** Whether no letter or digit goes on before {@code from} or behind {@code last}. */
    boolean isWhole(int from, int last) {
        int before = at[from] - 1;
        int after = at[last] + Character.charCount(source.codePointAt(at[last]));
        while (after < source.length() && Character.getType(source.charAt(after)) == Character.NON_SPACING_MARK) {
            after++;
        }
        return (before < 0 || !Unspaced.goesOn(source.charAt(before)))
                && (after >= source.length() || !Unspaced.goesOn(source.charAt(after)));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
