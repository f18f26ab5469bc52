package stillwatch.desktop.screen.brief;

import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;

/** Which brief is looked at. */
record Wanted(Audience audience, Paper paper) {
    /** Counsel's needs no pseudonyms, so that looking at it makes no entry. */
    static final Wanted AT_FIRST = new Wanted(Audience.LEGAL, Paper.A4);

    Wanted by(Audience other) {
        return new Wanted(other, paper);
    }

    Wanted on(Paper other) {
        return new Wanted(audience, other);
    }
}
