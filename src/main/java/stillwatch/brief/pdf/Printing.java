package stillwatch.brief.pdf;

import stillwatch.drawing.Palette;

/** How pages are made: on what paper, what for, and whether the tables go with them as files. */
public record Printing(Paper paper, Use use, boolean tables) {
    public static Printing reading(Paper paper) {
        return new Printing(paper, Use.READING, false);
    }

    public static Printing filing(Paper paper) {
        return new Printing(paper, Use.FILING, false);
    }

    /** What they are made for. */
    public enum Use {
        /** On a screen or on paper, with whatever is attached. */
        READING,
        /** With a court or an authority: nothing is attached, and black and white tells everything. */
        FILING
    }

    Palette palette() {
        return use == Use.FILING ? Palette.FILING : Palette.PRINT;
    }
}
