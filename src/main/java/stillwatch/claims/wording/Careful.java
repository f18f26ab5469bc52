package stillwatch.claims.wording;

/**
 * The most careful wording of the same origin.
 *
 * @param claim the id of the claim it belongs to
 * @param text its words; {@code quotable} whether they are verbatim
 * @param where the document, and who put it out
 */
public record Careful(String claim, String text, boolean quotable, String where) {
    /** Between quotation marks only where they are somebody's own words. */
    public String words() {
        return (quotable ? "“" + text + "”" : text) + " (" + where + ")";
    }
}
