package stillwatch.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Likelihood;

/** Likelihood and confidence in words: each in a sentence of its own, since together they say nothing anybody can check. */
public final class LikelihoodWords {
    private static final String MORE =
            "remote chance|highly improbable|improbable|even chance|even odds|probable|probably"
                    + "|highly probable|nearly certain|highly likely|almost certainly";
    private static final Pattern LIKELIHOOD = Pattern.compile(
            "\\b(" + Arrays.stream(Likelihood.values()).map(Likelihood::words).collect(Collectors.joining("|")) + "|"
                    + MORE + ")\\b");
    private static final Pattern CONFIDENCE =
            Pattern.compile("\\b(low|moderate|medium|high|some|full|every)\\s+confidence\\b|\\bconfident(ly)?\\b");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?…])\\s+");

    private LikelihoodWords() {}

    /** One sentence for how likely, and where it was said another for how sure. */
    public static List<String> of(Judgement judgement) {
        String likely = "This is held to be " + judgement.likelihood().words() + " ("
                + judgement.likelihood().range() + ").";
        return judgement.confidence() == null
                ? List.of(likely)
                : List.of(
                        likely,
                        "Confidence in this is " + judgement.confidence().name().toLowerCase(Locale.ROOT) + ": "
                                + ShownText.of(judgement.basis(), 400));
    }

    /** The sentences of a text that say both. */
    public static List<String> mixed(String text) {
        return Stream.of(SENTENCE_ENDS.split(text))
                .filter(LikelihoodWords::saysBoth)
                .toList();
    }

    private static boolean saysBoth(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT);
        return LIKELIHOOD.matcher(plain).find() && CONFIDENCE.matcher(plain).find();
    }
}
