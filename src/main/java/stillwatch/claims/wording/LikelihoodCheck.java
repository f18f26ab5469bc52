package stillwatch.claims.wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.claims.LikelihoodWords;

/** How likely and how sure each get a sentence of their own. */
record LikelihoodCheck() implements Check {
    private static final String WHY =
            "How likely it is and how sure somebody is of that stand in one sentence; together nobody can check them.";

    private static final String LEVEL = "(low|moderate|medium|high|some|full|every)\\s+confidence";
    private static final List<Pattern> SURE = List.of(
            sure("\\b(?:we|i)\\s+(?:have|hold|express|had)\\s+(?:an?\\s+)?" + LEVEL + "\\s+that\\s+"),
            sure("\\b(?:we|i)\\s+(?:are|am|feel|remain)\\s+(?:\\p{L}+\\s+)?confident\\s+that\\s+"),
            sure(",?\\s*\\b(?:and\\s+)?with\\s+(?:a\\s+)?" + LEVEL + "\\b,?"),
            sure("\\s*\\b" + LEVEL + "\\b"),
            sure("\\s*\\bconfident(?:ly)?\\b"));

    private static Pattern sure(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        if (!LikelihoodWords.mixed(line.folded()).isEmpty()) {
            Claim claim = line.claim();
            found.accept(line.finding(
                    Rule.LIKELIHOOD,
                    0,
                    line.text().length(),
                    WHY,
                    claim == null ? null : claim.careful(),
                    line.whole(apart(line.text()))));
        }
    }

    private static String closed(String text) {
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String apart(String text) {
        String rest = text;
        String level = "";
        for (Pattern one : SURE) {
            Matcher found = one.matcher(rest);
            if (found.find()) {
                level = level.isEmpty() && found.groupCount() > 0 ? Folded.of(found.group(1)) : level;
                rest = found.replaceAll("");
            }
        }
        return closed(Small.capital(rest.strip()))
                + (level.isEmpty() ? " We are confident of this." : " Confidence in this is " + level + ".");
    }
}
