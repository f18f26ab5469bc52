package stillwatch.search.analysis;

/** A whole text without case and accents, spaces and punctuation as they are: for comparing as people read. */
public final class Plain {
    private Plain() {}

    public static String of(String text) {
        int at = 0;
        while (at < text.length() && plain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : folded(text);
    }

    private static boolean plain(char c) {
        return c < 128 && (c < 'A' || c > 'Z');
    }

    private static String folded(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Folding::withoutCase).forEach(lower::appendCodePoint);
        return Folding.bare(lower.toString().replace("ß", "ss"));
    }
}
