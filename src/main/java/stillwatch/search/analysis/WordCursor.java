package stillwatch.search.analysis;

/**
 * Walks over the words of a text, in the spelling they are matched by. Punctuation parts words, so an address or a file
 * name is its parts in a row. Scripts without spaces give overlapping pairs of signs and, last, the sign at the end.
 */
public final class WordCursor {
    /** What is longer is cut into words of this length. */
    public static final int LONGEST = 255;

    private static final int LONGEST_STRETCH = 1 << 14;

    private final Stretch stretch = new Stretch();
    private final char[] ascii = new char[LONGEST];
    private String text = "";
    private int at;
    private int inStretch;
    private boolean inRun;

    private char[] chars = ascii;
    private int length;
    private int from;
    private int to;
    private Shape shape = Shape.WORD;
    private String exact = "";

    /** What the word is among its neighbours. */
    public enum Shape {
        WORD,
        /** The word before, with its accents; stands at the same position. */
        EXACT,
        /** Two neighbours of a run of signs. */
        PAIR,
        /** The last sign of a run, behind the pairs. */
        LAST,
        /** A sign without neighbours. */
        ALONE
    }

    public void over(String newText) {
        text = newText;
        at = 0;
        inStretch = 0;
        stretch.clear();
        exact = "";
        inRun = false;
    }

    /** Moves to the next word; false behind the last. */
    public boolean next() {
        if (!exact.isEmpty()) {
            takeString(exact, Shape.EXACT);
            exact = "";
            return true;
        }
        while (!nextInStretch()) {
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (c >= 128) {
                openStretch();
            } else if (Letters.ascii(c) == 0) {
                at++;
            } else if (asciiWord()) {
                return true;
            }
        }
        return true;
    }

    public Shape shape() {
        return shape;
    }

    /** The word's chars, in an array of which {@link #length} count. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return length;
    }

    public String term() {
        return new String(chars, 0, length);
    }

    /** Where it begins in the text. */
    public int from() {
        return from;
    }

    /** Behind its last char in the text. */
    public int to() {
        return to;
    }

    /** The short way for most words; steps back where other letters join on. */
    private boolean asciiWord() {
        int i = at;
        int n = 0;
        char c = 0;
        for (; i < text.length() && n < LONGEST; i++) {
            c = text.charAt(i);
            char plain = c < 128 ? Letters.ascii(c) : 0;
            if (plain == 0) {
                break;
            }
            ascii[n++] = plain;
        }
        if (c >= 128 && !Letters.breaks(text.codePointAt(i))) {
            openStretch();
            return false;
        }
        from = at;
        to = i;
        at = i;
        chars = ascii;
        length = n;
        shape = Shape.WORD;
        return true;
    }

    private void openStretch() {
        int end = at;
        while (end < text.length() && end - at < LONGEST_STRETCH && !Letters.breaks(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        stretch.read(text, at, end);
        inStretch = 0;
        inRun = false;
        at = Math.max(end, at + 1);
    }

    private boolean nextInStretch() {
        while (inStretch < stretch.length()) {
            int c = stretch.at(inStretch);
            boolean sign = Letters.sign(c);
            if (sign || Letters.inWord(c)) {
                signsOrWord(sign);
                return true;
            }
            inStretch += Character.charCount(c);
            inRun = false;
        }
        return false;
    }

    private void signsOrWord(boolean sign) {
        if (sign) {
            signs(inStretch + Character.charCount(stretch.at(inStretch)));
        } else {
            word();
        }
    }

    private void signs(int next) {
        int neighbour = next < stretch.length() ? stretch.at(next) : ' ';
        boolean paired = neighbour != ' ' && Letters.sign(neighbour);
        int end = paired ? next + Character.charCount(neighbour) : next;
        place(end);
        takeString(stretch.text(inStretch, end), paired ? Shape.PAIR : inRun ? Shape.LAST : Shape.ALONE);
        inRun = paired;
        inStretch = next;
    }

    private void word() {
        int end = inStretch;
        boolean plain = true;
        while (end < stretch.length()) {
            int c = stretch.at(end);
            int size = Character.charCount(c);
            if (end + size - inStretch > LONGEST || Letters.sign(c) || !Letters.inWord(c)) {
                break;
            }
            plain &= c < 128;
            end += size;
        }
        place(end);
        String word = stretch.text(inStretch, end);
        String bare = plain ? word : Folding.bare(word);
        exact = bare.equals(word) ? "" : word;
        takeString(bare, Shape.WORD);
        inRun = false;
        inStretch = end;
    }

    private void place(int end) {
        from = stretch.from(inStretch);
        to = stretch.to(end - 1);
    }

    private void takeString(String word, Shape as) {
        chars = word.toCharArray();
        length = chars.length;
        shape = as;
    }
}
