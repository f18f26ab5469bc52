package stillwatch.claims.wording;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.Stake;
import stillwatch.claims.Directory;

/** Somebody has to say so, and has to have a name. */
record SourceCheck(Known known) implements Check {
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:reportedly|allegedly|it (?:is|was|has been) (?:said|reported|believed|claimed|alleged|understood)|(?:is|are) said to"
                    + "|(?:sources|experts|critics|observers|analysts|insiders|officials|many|some|reports) (?:say|said|claim|claimed|believe)"
                    + "|according to (?:reports?|sources|media|insiders|experts|observers|officials))\\b");

    @Override
    public void read(Line line, Consumer<Finding> found) {
        if (!line.kind().isProse()) {
            return;
        }
        Matcher vague = VAGUE.matcher(line.folded());
        Claim claim = line.claim();
        if (vague.find() && !isNamed(line) && !line.isQuoted(vague.start())) {
            found.accept(vague(line, vague));
        } else if (claim != null && claim.speaker().isEmpty()) {
            String why = "Nobody is recorded who says so. Record a statement on the claim, or leave it out.";
            found.accept(line.finding(Rule.NO_SOURCE, 0, line.text().length(), why, null, line.whole("")));
        } else if (claim == null && !line.attributed() && !Verbs.leavesOpen(line.folded())) {
            unheard(line, found);
        }
    }

    private static boolean isNamed(Line line) {
        Claim claim = line.claim();
        return claim == null
                ? !line.names().isEmpty()
                        && Pattern.compile("\\baccording to (?:the )?\\p{L}")
                                .matcher(line.folded())
                                .find()
                : line.names().stream()
                        .anyMatch(one -> claim.voices().stream()
                                .anyMatch(voice -> voice.named().contains(one.id())));
    }

    private Finding vague(Line line, Matcher vague) {
        Claim claim = line.claim();
        String who = claim == null ? null : claim.speaker().orElse(null);
        String why = "“" + vague.group() + "” does not say who"
                + (who == null ? "; no claim of the case says this. Name who says so, or leave it out." : ".");
        Repair repair = who == null ? null : line.whole("According to " + who + ", " + known.continued(line.text()));
        return line.finding(
                Rule.NO_SOURCE, vague.start(), vague.end(), why, claim == null ? null : claim.careful(), repair);
    }

    /** A party to the matter, or somebody tied to one, is said to do something, and no claim says so. */
    private void unheard(Line line, Consumer<Finding> found) {
        line.names().stream()
                .filter(one -> isParty(one.id()) && !line.isQuoted(one.from()) && acts(line, one))
                .findFirst()
                .ifPresent(one -> found.accept(line.finding(
                        Rule.NO_SOURCE,
                        0,
                        line.text().length(),
                        "No claim of the case says this of " + called(line, one)
                                + ". Record who says so, or leave it out.",
                        null,
                        line.whole(""))));
    }

    /** A party that sources name with distance only is another rule's where it is named without. */
    private boolean acts(Line line, Names.Mention one) {
        Hedged hedged = known.hedged.get(one.id());
        if (hedged != null && Ties.level(line.folded(), one.from(), one.to()) > hedged.level()) {
            return false;
        }
        int to = hedged == null ? one.to() : Ties.endOfTied(line.folded(), one.to());
        return Acting.how(line, one.from(), to) == Acting.How.DOES;
    }

    private String called(Line line, Names.Mention one) {
        Hedged hedged = known.hedged.get(one.id());
        return hedged == null
                ? known.sourceName(one.id())
                : hedged.lead() + line.text().substring(one.from(), one.to());
    }

    private boolean isParty(String id) {
        Directory.Source source = known.book.directory().sources().get(id);
        return source != null && (source.stake() == Stake.ACCUSED || source.stake() == Stake.COMPLAINANT);
    }
}
