package stillwatch.intake.table;

/** What programs write where there is no value. Only times and numbers are read this way: an account may be called null. */
final class NotStated {
    private NotStated() {}

    static boolean is(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || text.length() > 8) {
            return false;
        }
        return switch (text.strip()) {
            case "NULL", "null", "Null", "\\N", "N/A", "n/a", "#N/A", "NA", "None", "none", "NaN", "nan", "NaT" -> true;
            case "-", "--", "\u2013", "\u2014", "?" -> true;
            default -> false;
        };
    }
}
