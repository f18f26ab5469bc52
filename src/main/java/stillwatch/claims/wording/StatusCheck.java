package stillwatch.claims.wording;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Status;

/** A verb may say no more than the status of the claim does. */
record StatusCheck(Known known) implements Check {
    @Override
    public void read(Line line, Consumer<Finding> found) {
        Claim claim = line.claim();
        if (claim == null || claim.speaker().isEmpty()) {
            return;
        }
        Verbs allowed = allowed(claim);
        Matcher proof = Verbs.proof(line.folded());
        if (proof != null && allowed != Verbs.FACT && !line.isQuoted(proof.start())) {
            found.accept(proved(line, claim, allowed, proof));
        } else if (line.kind().isProse() && !fits(line, claim, allowed)) {
            found.accept(told(line, claim, allowed));
        } else if (line.kind().isProse()) {
            ended(line, claim, found);
        }
    }

    private static Verbs allowed(Claim claim) {
        Status status = claim.status();
        if (status == null || !claim.what().kind().hasStatus()) {
            return Verbs.ALLEGED;
        }
        return switch (status) {
            case REPORTED -> Verbs.REPORTED;
            case CORROBORATED -> Verbs.CORROBORATED;
            case CONFIRMED -> Verbs.FACT;
            case ALLEGED, DISPUTED, REFUTED, WITHDRAWN, UNVERIFIABLE -> Verbs.ALLEGED;
        };
    }

    private static boolean fits(Line line, Claim claim, Verbs allowed) {
        Verbs said = Verbs.of(line.folded());
        boolean utterance = claim.isUtterance() && allowed != Verbs.ALLEGED;
        return said.compareTo(allowed) <= 0 || utterance || (said == Verbs.FACT && Verbs.leavesOpen(line.folded()));
    }

    private static String stands(Claim claim) {
        PropositionKind kind = claim.what().kind();
        if (!kind.hasStatus()) {
            return "this is recorded as " + (kind == PropositionKind.OPINION ? "an " : "a ") + kind.words();
        }
        return claim.status() == null
                ? "nobody decided on its status"
                : "the claim is " + claim.status().words();
    }

    private static Finding proved(Line line, Claim claim, Verbs allowed, Matcher proof) {
        String word = proof.group();
        Repair repair = verb(line, proof, allowed.likeForm(word));
        if (Verbs.of(Folded.of(repair.applied(line.text()))).compareTo(allowed) > 0) {
            repair = verb(line, proof, Verbs.ALLEGED.likeForm(word));
        }
        String why = "“" + word + "” says it is proved; " + stands(claim) + ".";
        return line.finding(Rule.STATUS, proof.start(), proof.end(), why, claim.careful(), repair);
    }

    private static Repair verb(Line line, Matcher proof, String now) {
        return new Repair(proof.start(), proof.end(), line.fitted(Small.at(proof.start(), now)));
    }

    private Finding told(Line line, Claim claim, Verbs allowed) {
        Matcher report = Verbs.REPORT.matcher(line.folded());
        if (allowed == Verbs.ALLEGED && Verbs.of(line.folded()) == Verbs.REPORTED && report.find()) {
            return reported(line, claim, report);
        }
        String why = "It is told as a fact; " + stands(claim) + ".";
        String now = lead(claim, allowed) + known.continued(line.text());
        return line.finding(Rule.STATUS, 0, line.text().length(), why, claim.careful(), line.whole(now));
    }

    private static String lead(Claim claim, Verbs allowed) {
        String who = claim.speaker().orElse("");
        boolean alleged = allowed == Verbs.ALLEGED && claim.what().kind().hasStatus();
        return alleged ? Small.capital(who) + " alleged that " : "According to " + who + ", ";
    }

    private static Finding reported(Line line, Claim claim, Matcher report) {
        String word = report.group();
        String now = word.endsWith("that")
                ? word + " " + claim.speaker().orElse("") + " alleged that"
                : word.endsWith("ly") ? "allegedly" : Verbs.ALLEGED.likeForm(word);
        String why = "“" + word + "” is more than it is; " + stands(claim) + ".";
        Repair repair = new Repair(report.start(), report.end(), Small.at(report.start(), now));
        return line.finding(Rule.STATUS, report.start(), report.end(), why, claim.careful(), repair);
    }

    private static void ended(Line line, Claim claim, Consumer<Finding> found) {
        @Nullable String ending = ending(claim.status(), line.folded());
        if (ending != null) {
            int at = Ends.of(line.text());
            found.accept(line.finding(
                    Rule.STATUS,
                    0,
                    line.text().length(),
                    "It is left out how it stands: " + stands(claim) + ".",
                    claim.careful(),
                    new Repair(at, at, ", which " + ending)));
        }
    }

    /** What has to be added; null where it is said. */
    private static @Nullable String ending(@Nullable Status status, String folded) {
        return status == null
                ? null
                : switch (status) {
                    case REFUTED -> missing(folded, "refuted|false|untrue|disproved", "was refuted");
                    case WITHDRAWN -> missing(folded, "withdrawn|withdrew|retracted|took back", "was withdrawn");
                    case DISPUTED ->
                        missing(folded, "disputed?s?|den(?:y|ies|ied)|contest(?:s|ed)|reject(?:s|ed)", "is disputed");
                    case UNVERIFIABLE ->
                        missing(
                                folded,
                                "(?:cannot|could not) be (?:verified|checked)|unverifiable",
                                "cannot be verified");
                    case ALLEGED, REPORTED, CORROBORATED, CONFIRMED -> null;
                };
    }

    private static @Nullable String missing(String folded, String words, String ending) {
        return java.util.regex.Pattern.compile("\\b(?:" + words + ")\\b")
                        .matcher(folded)
                        .find()
                ? null
                : ending;
    }
}
