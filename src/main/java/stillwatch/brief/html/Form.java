package stillwatch.brief.html;

/** What the same outline is written for. */
public enum Form {
    /** One file to be read in a browser: sentences unfold to what they stand on. */
    SCREEN,
    /** Pages: everything is unfolded, and cross references are page numbers. */
    PAPER
}
