package stillwatch.brief.audience;

/**
 * A value that must not be found in what goes out, in none of its spellings.
 *
 * @param shownAs what stands in its place
 */
public record Withheld(String value, Field field, String shownAs) {
    private static final int SHORT = 6;

    /** A short one is looked for as a whole word only, as it is written: it is part of too many others. */
    public boolean isShort() {
        return value.codePointCount(0, value.length()) < SHORT;
    }
}
