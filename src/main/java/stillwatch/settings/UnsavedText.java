package stillwatch.settings;

/**
 * What somebody wrote for a brief and has not saved.
 *
 * @param audience the word for whom the brief is
 * @param anew a new text behind {@code beside}; else other words for the text {@code beside}
 * @param beside the part it belongs to, in the brief's own words for it
 * @param at where it stood in the plan when it was begun
 */
public record UnsavedText(String audience, boolean anew, String beside, int at, String title, String text) {}
