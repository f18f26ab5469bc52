package stillwatch.search.analysis;

import java.text.Normalizer;
import java.util.Arrays;

/** A piece of text without a break, in NFKC and without case, where each char knows the place it came from. */
final class Stretch {
    /** Nobody writes so many marks on a letter; more would make normalising slow. */
    private static final int MARKS = 30;

    private final StringBuilder kept = new StringBuilder();
    private int[] places = new int[64];
    private char[] chars = new char[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int length;

    void clear() {
        length = 0;
    }

    void read(String text, int start, int end) {
        length = 0;
        boolean wild = keepVisible(text, start, end);
        if (!wild && Normalizer.isNormalized(kept, Normalizer.Form.NFKC)) {
            for (int i = 0; i < kept.length(); ) {
                int c = kept.codePointAt(i);
                addWithoutCase(c, places[i], places[i] + Character.charCount(c));
                i += Character.charCount(c);
            }
        } else {
            normalise();
        }
    }

    int length() {
        return length;
    }

    int at(int i) {
        return Character.codePointAt(chars, i, length);
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    /** Leaves out what is not seen; answers whether marks are heaped up. */
    private boolean keepVisible(String text, int start, int end) {
        kept.setLength(0);
        if (places.length < end - start) {
            places = new int[(end - start) * 2];
        }
        int marks = 0;
        boolean wild = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            if (c < 128 || !Letters.ignored(c)) {
                Arrays.fill(places, kept.length(), kept.length() + size, i);
                kept.appendCodePoint(c);
                marks = c >= 128 && Letters.mark(c) ? marks + 1 : 0;
                wild |= marks > MARKS;
            }
            i += size;
        }
        return wild;
    }

    /** Letter by letter with its marks, so that each result can be traced to where it stood. */
    private void normalise() {
        for (int i = 0; i < kept.length(); ) {
            int end = endOfLetter(i);
            String letter = Normalizer.normalize(kept.substring(i, end), Normalizer.Form.NFKC);
            int lastPlace = places[end - 1] + (Character.isLowSurrogate(kept.charAt(end - 1)) ? 2 : 1);
            for (int k = 0; k < letter.length(); ) {
                int c = letter.codePointAt(k);
                addWithoutCase(c, places[i], lastPlace);
                k += Character.charCount(c);
            }
            i = end;
        }
    }

    private int endOfLetter(int start) {
        int end = start + Character.charCount(kept.codePointAt(start));
        for (int marks = 0; end < kept.length() && marks < MARKS; marks++) {
            int c = kept.codePointAt(end);
            if (c < 128 || !(Letters.mark(c) || c == 0xFF9E || c == 0xFF9F || c >= 0x1161 && c <= 0x11FF)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void addWithoutCase(int c, int start, int end) {
        if (c < 128) {
            char plain = Letters.ascii((char) c);
            add(plain == 0 ? ' ' : plain, start, end);
        } else if (c == 'ß' || c == 'ẞ') {
            add('s', start, end);
            add('s', start, end);
        } else {
            int folded = Folding.withoutCase(c);
            if (Character.isBmpCodePoint(folded)) {
                add((char) folded, start, end);
            } else {
                add(Character.highSurrogate(folded), start, end);
                add(Character.lowSurrogate(folded), start, end);
            }
        }
    }

    private void add(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        chars[length] = c;
        from[length] = start;
        to[length] = end;
        length++;
    }
}
