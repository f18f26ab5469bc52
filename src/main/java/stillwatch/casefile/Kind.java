package stillwatch.casefile;

import java.util.Locale;

/** What kinds of record have an id of their own. */
public enum Kind {
    ACCOUNT,
    OBSERVABLE,
    EVENT,
    INCIDENT,
    CLUSTER,
    ACTOR,
    SOURCE,
    DOCUMENT,
    REMARK,
    RELATION,
    KEPT,
    EVIDENCE,
    ANNOTATION,
    LINK,
    PROPOSITION,
    EXCERPT,
    STATEMENT,
    FIGURE,
    RESPONSE,
    QUESTION,
    HYPOTHESIS,
    CONFLICT,
    ENTRY;

    /** The word an id of this kind begins with. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
