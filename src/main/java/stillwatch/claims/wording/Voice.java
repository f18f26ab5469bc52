package stillwatch.claims.wording;

import java.util.Set;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Stance;

/**
 * What one statement on a claim says, and in which words.
 *
 * @param party whom the speaker speaks for
 * @param named the ids of those who said it or carry it
 * @param headline whether the words stand where an editor wrote them: that licenses nothing
 */
record Voice(
        Excerpt excerpt,
        String folded,
        String speaker,
        String party,
        Set<String> named,
        String where,
        boolean headline,
        Stance stance) {
    private static final Set<String> HEADLINES =
            Set.of("headline", "heading", "title", "subheading", "subtitle", "lead", "teaser", "caption", "standfirst");

    static boolean isHeadline(String locator) {
        String folded = Folded.of(locator);
        return HEADLINES.stream().anyMatch(one -> folded.equals(one) || folded.startsWith(one + " "));
    }

    boolean licenses() {
        return !headline && stance == Stance.ASSERTS;
    }

    Careful careful(String claim) {
        return new Careful(claim, excerpt.text(), excerpt.isQuotable(), where);
    }
}
