package stillwatch.casefile;

import org.jspecify.annotations.Nullable;

/** A part of a brief, in the order they usually stand. Those without which it would not say what it rests on always stand. */
public enum BriefSection {
    PAGE_ONE("one", "Page one", "it has to suffice alone"),
    KEY("key", "How to read this", "it says what the status words mean"),
    CLAIMS("claims", "Claims", "they are what the brief says"),
    NUMBERS("numbers", "Numbers", null),
    CHRONOLOGY("chronology", "Chronology", null),
    CLUSTERS("clusters", "Clusters decided on", null),
    ALTERNATIVES("alternatives", "Explanations weighed", null),
    QUESTIONS("questions", "Open questions", null),
    NOTES("notes", "Notes", null),
    METHOD("method", "Method and limits", "it says how the brief came about and what it cannot show"),
    EXHIBITS("exhibits", "Exhibits", "they are what the claims rest on"),
    CHANGES("changes", "Changes", null),
    WITHHELD("withheld", "Privilege log", "it says what was left out, and on what ground"),
    CERTIFICATE("certificate", "Draft certificate", null);

    private final String word;
    private final String title;
    private final @Nullable String whyItStays;

    BriefSection(String word, String title, @Nullable String whyItStays) {
        this.word = word;
        this.title = title;
        this.whyItStays = whyItStays;
    }

    /** One word, as commands and references have it. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    public boolean mayBeLeftOut() {
        return whyItStays == null;
    }

    /** "Claims: they are what the brief says."; empty for one that may be left out. */
    public String stays() {
        return whyItStays == null ? "" : title + ": " + whyItStays + ".";
    }
}
