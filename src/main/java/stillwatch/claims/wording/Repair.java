package stillwatch.claims.wording;

/** Other words for those from {@code from} to {@code to}; none at all where they had better go. */
public record Repair(int from, int to, String text) {
    public String applied(String whole) {
        return whole.substring(0, from) + text + whole.substring(to);
    }

    Repair moved(int by) {
        return new Repair(from + by, to + by, text);
    }
}
