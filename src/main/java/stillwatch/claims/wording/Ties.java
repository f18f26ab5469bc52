package stillwatch.claims.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How directly words name a party: from "operators affiliated with X" over "working for X" and "run by X" to X itself. */
final class Ties {
    static final int TIED = 1;
    static final int AGENT = 2;
    static final int CONTROLLED = 3;
    static final int ITSELF = 4;

    /** Between the tie and the name: "its AI lab", "the reseller and". */
    private static final String BETWEEN =
            "(?:(?:the|its|their|and|or|ai|lab|unit|team|arm|company|\\p{L}+'s|[\\p{L}\\p{N}-]+ and(?: its)?)\\s+){0,6}$";

    private static final String WORDS =
            "(?:affiliated|associated|linked|connected|tied|related)\\s+(?:with|to)|with\\s+(?:ties|links)\\s+to";
    private static final Pattern TIE = Pattern.compile("\\b(?:" + WORDS + ")\\s+" + BETWEEN);
    private static final Pattern BARE_TIE = Pattern.compile("\\b(?:" + WORDS + ")\\b");
    private static final Pattern TIE_AFTER =
            Pattern.compile("^-(?:linked|affiliated|associated|connected|tied|related)\\b");
    private static final Pattern TIED_AFTER = Pattern.compile(
            TIE_AFTER.pattern()
                    + "\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:operators?|accounts?|groups?|networks?|people|persons?|actors?|users?|firms?|resellers?|companies)\\b");
    private static final Pattern WORKING =
            Pattern.compile("\\b(?:working for|acting for|on behalf of|agents? of)\\s+" + BETWEEN);
    private static final Pattern WORKING_AFTER = Pattern.compile("^-(?:backed|sponsored)\\b");
    private static final Pattern RUN =
            Pattern.compile("\\b(?:directed|controlled|run|operated|employed|hired|paid|ordered)\\s+by\\s+" + BETWEEN);
    static final Pattern RUN_AFTER =
            Pattern.compile("^-(?:run|led|controlled|directed|operated|orchestrated|owned|backed|sponsored|funded)\\b");
    private static final Pattern LEAD = Pattern.compile("^(?:the\\s+)?((?:[\\p{L}-]+\\s+){1,3}(?:" + WORDS + ")\\s+)$");

    private Ties() {}

    static int level(String folded, int from, int to) {
        String before = folded.substring(Math.max(0, from - 80), from);
        String after = folded.substring(to);
        if (TIE.matcher(before).find() || TIE_AFTER.matcher(after).find()) {
            return TIED;
        }
        if (WORKING.matcher(before).find() || WORKING_AFTER.matcher(after).find()) {
            return AGENT;
        }
        return RUN.matcher(before).find() || RUN_AFTER.matcher(after).find() ? CONTROLLED : ITSELF;
    }

    /** Behind "-linked operators", where that follows the name; else behind the name. */
    static int endOfTied(String folded, int to) {
        Matcher tied = TIED_AFTER.matcher(folded).region(to, folded.length());
        return tied.lookingAt() ? tied.end() : to;
    }

    /** A tie to whoever the passage is about: excerpts are often no longer than that. */
    static boolean isBare(String folded) {
        return BARE_TIE.matcher(folded).find();
    }

    /** "operators affiliated with ", where the words before a name are no more than that; null where they are not. */
    static @Nullable String lead(String before) {
        Matcher found = LEAD.matcher(before);
        return found.matches() ? found.group(1) : null;
    }
}
