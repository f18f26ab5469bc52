package stillwatch.claims.wording;

/** Where a sentence ends but for what closes it. */
final class Ends {
    private Ends() {}

    static int of(String text) {
        int at = text.length();
        while (at > 0 && ".!?…".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
