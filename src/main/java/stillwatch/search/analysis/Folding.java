package stillwatch.search.analysis;

import java.text.Normalizer;

/** Two spellings of a word: without case, and bare, that is without accents and the like too. */
final class Folding {
    private Folding() {}

    /** One character without case, as the characters it becomes. */
    static int withoutCase(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The word without marks that writers leave out (accents, Arabic and Hebrew vowel points), digits as 0 to 9. */
    static String bare(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        boolean ascii = true;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (!leftOut(c)) {
                addBare(c, bare);
                ascii &= c < 128;
            }
        }
        if (bare.isEmpty()) {
            return word;
        }
        return ascii ? bare.toString() : Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Only marks of scripts whose readers do without them: those of Indic scripts and kana change the sound. */
    private static boolean leftOut(int c) {
        return c >= 0x0300
                && (c <= 0x036F
                        || c >= 0x0483 && c <= 0x0487
                        || c >= 0x0591 && c <= 0x05C7 && Letters.mark(c)
                        || c >= 0x0610 && c <= 0x06ED && (Letters.mark(c) || c == 0x0640)
                        || c >= 0x0730 && c <= 0x074A
                        || c >= 0x1AB0 && c <= 0x1AFF
                        || c >= 0x1DC0 && c <= 0x1DFF
                        || c >= 0x20D0 && c <= 0x20FF
                        || c >= 0xFE20 && c <= 0xFE2F);
    }

    private static void addBare(int c, StringBuilder to) {
        switch (c) {
            case 'ø' -> to.append('o');
            case 'ł' -> to.append('l');
            case 'đ', 'ð' -> to.append('d');
            case 'ħ' -> to.append('h');
            case 'þ' -> to.append("th");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'ى', 'ی' -> to.append('ي');
            case 'ک' -> to.append('ك');
            case 'ة' -> to.append('ه');
            case 'ٱ' -> to.append('ا');
            default -> addDigitOrSame(c, to);
        }
    }

    private static void addDigitOrSame(int c, StringBuilder to) {
        int digit = c < 128 ? -1 : Character.isDigit(c) ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            to.append((char) ('0' + digit));
        } else {
            to.appendCodePoint(c);
        }
    }
}
