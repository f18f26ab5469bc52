package stillwatch.intake.table;

import stillwatch.casefile.canon.CanonicalJson;

/** How often something was seen. */
final class Counts {
    private Counts() {}

    /** Once where no number stands. */
    static long read(Cells cells, int column, NoticeTally notices) throws BadCell {
        String text = cells.text(column);
        if (text == null) {
            return 1;
        }
        if (NotStated.is(text)) {
            notices.say(cells.line(), "a count that says only \"" + text.strip() + "\" is taken as not stated");
            return 1;
        }
        return number(text.strip(), column);
    }

    private static long number(String text, int column) throws BadCell {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = digits && text.length() <= 16 ? Long.parseLong(text) : -1;
        if (number < 0 || number > CanonicalJson.LARGEST) {
            throw new BadCell(column, "\"" + shortened(text) + "\" is no count; a count is a whole number such as 12");
        }
        return number;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }
}
