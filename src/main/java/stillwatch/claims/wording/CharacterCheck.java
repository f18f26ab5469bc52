package stillwatch.claims.wording;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that pass judgement may be somebody's, never ours; and nobody's who did not use them outside a headline. */
record CharacterCheck(Known known) implements Check {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("theft", "taking"),
            Map.entry("thefts", "takings"),
            Map.entry("steal", "take"),
            Map.entry("steals", "takes"),
            Map.entry("stole", "took"),
            Map.entry("stolen", "taken"),
            Map.entry("stealing", "taking"),
            Map.entry("thief", "operator"),
            Map.entry("thieves", "operators"),
            Map.entry("heist", "campaign"),
            Map.entry("heists", "campaigns"),
            Map.entry("robbery", "taking"),
            Map.entry("plunder", "taking"),
            Map.entry("plundered", "took"),
            Map.entry("looted", "took"),
            Map.entry("looting", "taking"),
            Map.entry("siphoned", "drew"),
            Map.entry("crime", "act"),
            Map.entry("crimes", "acts"),
            Map.entry("criminals", "people"),
            Map.entry("guilt", "responsibility"),
            Map.entry("espionage", "collection"),
            Map.entry("spying", "collection"),
            Map.entry("culprit", "operator"),
            Map.entry("culprits", "operators"),
            Map.entry("perpetrator", "operator"),
            Map.entry("perpetrators", "operators"),
            Map.entry("hacked", "entered"),
            Map.entry("piracy", "copying"),
            Map.entry("pirated", "copied"));
    private static final String JUDGING =
            "illegal|unlawful|illicit|criminal|fraudulent|malicious|nefarious|guilty|fake|bogus|sham|brazen|rogue";
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:" + String.join("|", PLAIN.keySet()) + "|(?:" + JUDGING + ")(?:ly)?)\\b");
    private static final Pattern BEFORE_NOUN =
            Pattern.compile("^[ _-]+(?!(?:and|or|of|in|to|by|for|that|which|because|under)\\b)\\p{L}");
    private static final Pattern AFTER_BE =
            Pattern.compile("\\b(?:is|was|were|are|be|been|being|as|it)\\s+(?:\\p{L}+ly\\s+)?$");

    @Override
    public void read(Line line, Consumer<Finding> found) {
        Matcher words = WORDS.matcher(line.folded());
        while (words.find()) {
            if (!line.isQuoted(words.start()) && !isDenied(line, words.start()) && !isTheirs(line, words.group())) {
                found.accept(finding(line, words));
            }
        }
    }

    private static boolean isDenied(Line line, int at) {
        return Pattern.compile("\\b(?:not|no|nor|never|neither|without)\\b[^,.;:]{0,40}$")
                .matcher(line.folded().substring(0, at))
                .find();
    }

    /** Somebody who is named in the sentence uses the word in a text of theirs, and the sentence says it is said. */
    private boolean isTheirs(Line line, String word) {
        return line.attributed()
                && known.claims.stream()
                        .flatMap(one -> one.voices().stream())
                        .anyMatch(one -> one.licenses()
                                && Stems.of(one.folded()).contains(Stems.stem(word))
                                && one.named().stream().anyMatch(line::names));
    }

    private static Finding finding(Line line, Matcher found) {
        String word = found.group();
        Claim claim = line.claim();
        String why = line.attributed()
                ? "Nobody who is named here is recorded to use “" + word + "” outside a headline."
                : "“" + word + "” passes judgement in our own voice.";
        @Nullable Careful careful = claim == null ? null : claim.careful();
        return line.finding(Rule.CHARACTERISATION, found.start(), found.end(), why, careful, repair(line, found));
    }

    private static Repair repair(Line line, Matcher found) {
        String plain = PLAIN.get(found.group());
        String after = line.folded().substring(found.end());
        if (plain != null) {
            return new Repair(found.start(), found.end(), Small.at(capitalAt(line, found.start()), plain));
        }
        if (found.group().equals("guilty") && after.startsWith(" of ")) {
            return new Repair(found.start(), found.end(), "accused");
        }
        boolean adverb = found.group().endsWith("ly");
        boolean needed =
                AFTER_BE.matcher(line.folded().substring(0, found.start())).find();
        boolean goes = adverb
                || (BEFORE_NOUN.matcher(after).find() && !needed)
                || !line.kind().isProse();
        return goes ? without(line, found.start(), found.end()) : line.whole("");
    }

    private static int capitalAt(Line line, int from) {
        return Character.isUpperCase(line.text().charAt(from)) ? 0 : 1;
    }

    /** Takes the word out with one blank, and sets right the article before it and the capital of what follows. */
    private static Repair without(Line line, int from, int to) {
        String text = line.text();
        int end = to < text.length() && " _-,".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
        int start = end == to && from > 0 && " _-".indexOf(text.charAt(from - 1)) >= 0 ? from - 1 : from;
        if (end < text.length() && from == 0 && Character.isLetter(text.charAt(end))) {
            return new Repair(0, end + 1, String.valueOf(Character.toUpperCase(text.charAt(end))));
        }
        return article(line, start, end);
    }

    private static Repair article(Line line, int from, int to) {
        Matcher article = Pattern.compile("\\b(an?) $").matcher(line.folded().substring(0, from));
        if (!article.find() || to >= line.text().length()) {
            return new Repair(from, to, "");
        }
        boolean vowel = "aeio".indexOf(line.folded().charAt(to)) >= 0;
        return new Repair(article.start(), to, Small.at(article.start(), (vowel ? "an" : "a") + " "));
    }
}
