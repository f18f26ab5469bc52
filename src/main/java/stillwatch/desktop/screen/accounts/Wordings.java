package stillwatch.desktop.screen.accounts;

import java.util.Locale;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.store.decided.Links.Link;

/** Decisions in words. */
final class Wordings {
    private Wordings() {}

    static String verdict(DecidedAs verdict) {
        return switch (verdict) {
            case POSITIVE -> "Belong together";
            case NEGATIVE -> "Do not";
            case UNSURE -> "Unsure";
        };
    }

    static String confidence(Confidence confidence) {
        String word = confidence.name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** For the notice. */
    static String said(DecidedAs verdict) {
        return switch (verdict) {
            case POSITIVE -> "Decided: they belong together";
            case NEGATIVE -> "Decided: they do not belong together";
            case UNSURE -> "Decided: it cannot be said whether they belong together";
        };
    }

    /** "belongs together (same operator, confidence moderate)". */
    static String of(Link link) {
        String what = switch (link.verdict()) {
            case POSITIVE -> "belongs together with";
            case NEGATIVE -> "does not belong together with";
            case UNSURE -> "unsure whether it belongs together with";
        };
        return what;
    }

    static String details(Link link) {
        return link.kind().words() + " · confidence " + link.confidence().name().toLowerCase(Locale.ROOT);
    }
}
