package stillwatch.brief.compose;

/** Counts in words, the same whatever language the computer speaks. */
final class Words {
    private Words() {}

    /** "1 account", "12,345 accounts". */
    static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    static String number(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
