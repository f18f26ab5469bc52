package stillwatch.brief;

import stillwatch.brief.pdf.Paper;

/** In what form a brief is wanted; {@code paper} counts where there are pages, {@code tables} are attached to a PDF alone. */
public record Wish(BriefFormat format, Paper paper, boolean tables) {
    public Wish(BriefFormat format, Paper paper) {
        this(format, paper, false);
    }
}
