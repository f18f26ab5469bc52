package stillwatch.claims.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How firmly a sentence says a thing, told by its verbs. */
enum Verbs {
    ALLEGED,
    REPORTED,
    CORROBORATED,
    /** Said without saying who says so, or with a word for what is proved. */
    FACT;

    static final Pattern ALLEGE = Pattern.compile(
            "\\b(?:alleg(?:es?|ed|ing|edly|ations?)|claim(?:s|ed|ing)?|accus(?:es?|ed|ing)|according to|says?|said|saying"
                    + "|writes?|wrote|tells?|told|asserts?|asserted|contends?|contended|argues?|argued|states?|stated|calls?|called"
                    + "|predicts?|predicted|describes?|described|in the words of|characteri[sz]ation by|opinion of|asks?|asked|warns?|warned)\\b");
    static final Pattern REPORT = Pattern.compile("\\b(?:reported(?:ly)?|reports? that|reporting)\\b");
    private static final Pattern BEAR_OUT = Pattern.compile("\\bcorroborat(?:es?|ed|ing)\\b");
    static final Pattern PROVE = Pattern.compile(
            "\\b(?:confirm(?:s|ed|ing|ation)?|prov(?:es?|ed|en|ing)|verif(?:y|ies|ied)|uncover(?:s|ed)?|expos(?:es?|ed|ing)"
                    + "|admit(?:s|ted)?|acknowledg(?:es?|ed)"
                    + "|(?:shows?|showed|shown|finds?|found|reveal(?:s|ed)?|document(?:s|ed)?|establish(?:es|ed)?"
                    + "|discover(?:s|ed)?|demonstrat(?:es?|ed))(?= that\\b))\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not|no|nor|never|nobody|none|neither|without|cannot|whether|if|yet to|before)\\b[^.;:]{0,60}$");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:may|might|could|whether|if|unknown|not known|unclear|not established|nobody|no court|no document)\\b|\\?$");

    static boolean attributes(String folded) {
        return ALLEGE.matcher(folded).find() || REPORT.matcher(folded).find();
    }

    static boolean leavesOpen(String folded) {
        return OPEN.matcher(folded).find() || negatedProof(folded);
    }

    private static boolean negatedProof(String folded) {
        Matcher proof = PROVE.matcher(folded);
        return proof.find() && isNegated(folded, proof.start());
    }

    static boolean isNegated(String folded, int at) {
        return NEGATED.matcher(folded.substring(0, at)).find();
    }

    /** The word for what is proved, where it is used for that; null where none is. */
    static @Nullable Matcher proof(String folded) {
        Matcher proof = PROVE.matcher(folded);
        while (proof.find()) {
            if (!isNegated(folded, proof.start())) {
                return proof;
            }
        }
        return null;
    }

    static Verbs of(String folded) {
        if (proof(folded) != null) {
            return FACT;
        }
        if (ALLEGE.matcher(folded).find()) {
            return ALLEGED;
        }
        if (BEAR_OUT.matcher(folded).find()) {
            return CORROBORATED;
        }
        return REPORT.matcher(folded).find() ? REPORTED : FACT;
    }

    /** A word of this strength in the form of another: "confirms" becomes "alleges". */
    String likeForm(String word) {
        String stem = this == ALLEGED ? "alleg" : this == REPORTED ? "report" : "corroborat";
        String base = this == REPORTED ? stem : stem + "e";
        if (word.endsWith("ation") || word.endsWith("ing")) {
            return word.endsWith("ing") ? stem + "ing" : this == REPORTED ? stem : stem + "ation";
        }
        if (word.endsWith("s")) {
            return base + "s";
        }
        return word.endsWith("ed") || word.endsWith("n") || word.equals("found") ? stem + "ed" : base;
    }
}
