package stillwatch.search.analysis;

/** What a character is to the words around it. */
final class Letters {
    /** Lower case of ASCII letters and digits; 0 for what stands between words. */
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
                ASCII[c] = c;
            } else if (c >= 'A' && c <= 'Z') {
                ASCII[c] = (char) (c + 32);
            }
        }
    }

    private Letters() {}

    static char ascii(char c) {
        return ASCII[c];
    }

    /** Nothing on the screen shows these, so nothing is found or missed by them: zero width, bidi control, fillers. */
    static boolean ignored(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE0FFF
                || c >= 0x180B && c <= 0x180F
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x3164
                || c == 0xFFA0;
    }

    /** Ends a word before any normalisation: spaces, punctuation, controls, halves of surrogate pairs. */
    static boolean breaks(int c) {
        if (c < 128) {
            return ASCII[c] == 0;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    static boolean inWord(int c) {
        if (c < 128) {
            return ASCII[c] != 0;
        }
        return Character.isLetterOrDigit(c)
                || mark(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Written without spaces between words, so found by pairs; pictures such as emoji too. */
    static boolean sign(int c) {
        if (c < 0x0E00) {
            return c >= 0xA0 && Character.getType(c) == Character.OTHER_SYMBOL;
        }
        return spacelessSouthEast(c) || spacelessEast(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Thai, Lao, Burmese, Khmer. */
    private static boolean spacelessSouthEast(int c) {
        return (c < 0x0F00 || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF) && inWord(c);
    }

    /** Han, Kana, Bopomofo, Hangul. */
    private static boolean spacelessEast(int c) {
        return (c >= 0x1100 && c <= 0x11FF
                        || c >= 0x3005 && c <= 0x9FFF
                        || c >= 0xA960 && c <= 0xA97F
                        || c >= 0xAC00 && c <= 0xD7FF
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0x1AFF0 && c <= 0x1B16F
                        || c >= 0x20000 && c <= 0x3FFFF)
                && inWord(c);
    }
}
