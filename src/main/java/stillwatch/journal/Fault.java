package stillwatch.journal;

import java.util.Locale;

/** The first entry that does not hold: its line, the entry it should be, and what is wrong with it. */
public record Fault(Kind kind, long line, long entry, String why) {

    /** What can be wrong; the words of {@code --json} are these in lower case with hyphens. */
    public enum Kind {
        INVALID_UTF8,
        NOT_CANONICAL,
        NOT_AN_ENTRY,
        HEADER_CHANGED,
        CONTENT_CHANGED,
        CONTENT_MISSING,
        OTHER_CASE,
        LINK_BROKEN,
        ENTRY_MISSING,
        ENTRY_TWICE,
        ORDER_SWAPPED,
        CUT,
        EMPTY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Lines and entries run in step up to the first fault, so one number says both. */
    static Fault at(long entry, Kind kind, String why) {
        return new Fault(kind, entry, entry, why);
    }

    @Override
    public String toString() {
        return "damaged at entry " + entry + " (line " + line + "): " + why;
    }
}
