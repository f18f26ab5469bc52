package stillwatch.intake.delimited;

/** Doubled quotes inside a quoted cell. */
final class Quotes {
    private Quotes() {}

    /** Each pair of quotes as the one it stands for. */
    static String single(String cell, char quote) {
        StringBuilder text = new StringBuilder(cell.length());
        int from = 0;
        for (int at = cell.indexOf(quote); at >= 0; at = cell.indexOf(quote, from)) {
            text.append(cell, from, at + 1);
            from = at + 2;
        }
        return text.append(cell, from, cell.length()).toString();
    }
}
