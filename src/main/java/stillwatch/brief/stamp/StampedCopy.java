package stillwatch.brief.stamp;

/**
 * A copy as a PDF.
 *
 * @param pages how many there are
 * @param instead why none of them shows the exhibit; empty where they do
 */
public record StampedCopy(byte[] pdf, int pages, String instead) {
    public boolean isSlip() {
        return !instead.isEmpty();
    }

    /** "3 pages, each stamped". */
    public String words() {
        return isSlip() ? "slip sheet: " + instead : pages == 1 ? "1 page, stamped" : pages + " pages, each stamped";
    }
}
