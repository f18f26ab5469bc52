package stillwatch.search;

/** Cuts texts without cutting a character in half. */
final class Cut {
    private Cut() {}

    static String to(String text, int length) {
        return text.length() <= length ? text : text.substring(0, back(text, length));
    }

    /** The place itself, or the one before where it lies inside a surrogate pair. */
    static int back(String text, int place) {
        boolean inside = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}
