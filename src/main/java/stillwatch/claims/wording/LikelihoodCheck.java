package stillwatch.claims.wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.claims.LikelihoodWords;

/** How likely and how sure each get a sentence of their own. */
record LikelihoodCheck() implements Check {
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
            String why =
                    "How likely it is and how sure somebody is of that stand in one sentence; together nobody can check them.";
            Claim claim = line.claim();
            found.accept(line.finding(
                    Rule.LIKELIHOOD,
                    0,
                    line.text().length(),
                    why,
                    claim == null ? null : claim.careful(),
                    line.whole(apart(line.text()))));
        }
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
        String first = Small.capital(rest.strip());
        String closed = first.isEmpty() || ".!?…".indexOf(first.charAt(first.length() - 1)) >= 0 ? first : first + ".";
        return closed + (level.isEmpty() ? " We are confident of this." : " Confidence in this is " + level + ".");
    }
}
