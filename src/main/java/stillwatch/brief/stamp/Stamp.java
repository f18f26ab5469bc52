package stillwatch.brief.stamp;

import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Exhibit;

/** What is stamped on each page of a copy: of which exhibit of which case it is, how closely it is held, and of what it is a copy. */
public record Stamp(String exhibit, String caseName, String marking, String about) {
    private static final int SHORT = 16;

    /** What its audience may read of it, and nothing else. */
    public static Stamp of(Cover cover, Exhibit exhibit) {
        return new Stamp("Ex. " + exhibit.number(), cover.title(), cover.banner(), about(exhibit.sha256()));
    }

    private static String about(String sha256) {
        return sha256.isEmpty()
                ? "Copy. The original is kept in the case."
                : "Copy. Original SHA-256 " + sha256.substring(0, Math.min(SHORT, sha256.length())) + "…";
    }

    /** "page 2 of 14". */
    static String page(int number, int of) {
        return "page " + number + " of " + of;
    }
}
