package stillwatch.desktop.screen.search;

import java.util.Locale;
import stillwatch.casefile.Kind;

/** What people call the kinds of things that are found. */
final class KindWords {
    private KindWords() {}

    /** As a heading. */
    static String many(Kind kind) {
        return switch (kind) {
            case ACCOUNT -> "Accounts";
            case OBSERVABLE -> "Shared signals";
            case CLUSTER -> "Clusters";
            case INCIDENT -> "Incidents";
            case EVENT -> "Events";
            case SOURCE -> "Sources";
            case DOCUMENT -> "Documents";
            case EVIDENCE -> "Evidence";
            case ANNOTATION -> "Notes";
            case LINK -> "Links";
            case ENTRY -> "History";
            case HYPOTHESIS -> "Explanations";
            case PROPOSITION -> "Claims";
            case FIGURE -> "Numbers";
            case KEPT -> "Kept as it came";
            default -> capital(kind.word()) + "s";
        };
    }

    static String one(Kind kind) {
        return switch (kind) {
            case OBSERVABLE -> "shared signal";
            case ANNOTATION -> "note";
            case HYPOTHESIS -> "explanation";
            case PROPOSITION -> "claim";
            case FIGURE -> "number";
            case ENTRY -> "entry of the history";
            case KEPT -> "object kept as it came";
            default -> kind.word();
        };
    }

    /** As it is typed behind "kind:". */
    static String typed(Kind kind) {
        return switch (kind) {
            case ANNOTATION -> "note";
            case OBSERVABLE -> "signal";
            case ENTRY -> "history";
            default -> kind.word();
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
