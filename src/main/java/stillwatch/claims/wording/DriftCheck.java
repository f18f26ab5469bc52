package stillwatch.claims.wording;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.claim.Status;

/** "Operators affiliated with X" does not become "X", whichever document is cited. */
record DriftCheck(Known known) implements Check {
    private static final Pattern ONE = Pattern.compile("^\\s+(?:was|is|has)\\b");

    @Override
    public void read(Line line, Consumer<Finding> found) {
        for (Names.Mention one : line.names()) {
            Hedged hedged = known.hedged.get(one.id());
            if (hedged == null || line.isQuoted(one.from()) || isLicensed(line.claim(), one.id(), hedged)) {
                continue;
            }
            int level = Ties.level(line.folded(), one.from(), one.to());
            Acting.How how = level > hedged.level() ? Acting.how(line, one.from(), one.to()) : Acting.How.NOT;
            if (how != Acting.How.NOT) {
                found.accept(finding(line, one, hedged, how));
            }
        }
    }

    /** Where somebody else states of the party itself what the sentence says, and more than their word stands for it. */
    private boolean isLicensed(@org.jspecify.annotations.Nullable Claim claim, String party, Hedged hedged) {
        if (claim == null || claim.equals(hedged.claim()) || claim.isUtterance()) {
            return false;
        }
        boolean direct = known.names.in(Folded.of(claim.what().subject())).stream()
                .anyMatch(one -> one.id().equals(party) && one.from() == 0);
        boolean stands = claim.status() == Status.CORROBORATED
                || claim.status() == Status.CONFIRMED
                || claim.status() == Status.REPORTED;
        return direct && stands && claim.voices().stream().noneMatch(one -> isOf(hedged.claim(), one));
    }

    private static boolean isOf(Claim claim, Voice voice) {
        return claim.voices().stream().anyMatch(one -> one.party().equals(voice.party()));
    }

    private Finding finding(Line line, Names.Mention one, Hedged hedged, Acting.How how) {
        String name = line.text().substring(one.from(), one.to());
        String why =
                "“" + name + "” itself is named as the one who acts; the most careful wording of the same origin is “"
                        + hedged.lead() + name + "”.";
        Careful careful = hedged.careful() == null ? own(hedged) : hedged.careful();
        Repair repair = how == Acting.How.OWNS ? owned(line, one, name) : doing(line, one, hedged.lead() + name);
        return line.finding(Rule.DRIFT, one.from(), one.to(), why, careful, repair);
    }

    private static Careful own(Hedged hedged) {
        return new Careful(hedged.claim().id(), hedged.claim().what().sentence(), false, "as the claim is recorded");
    }

    private static Repair owned(Line line, Names.Mention one, String name) {
        String after = line.folded().substring(one.to());
        Matcher run = Ties.RUN_AFTER.matcher(after);
        int more = run.find() ? run.end() : after.startsWith("'s") ? 2 : after.startsWith("'") ? 1 : 0;
        String now = name + "-linked";
        boolean bare = more == 2
                && !line.folded().substring(0, one.from()).endsWith("the ")
                && line.kind().isProse();
        return new Repair(one.from(), one.to() + more, Small.at(one.from(), bare ? "the " + now : now));
    }

    private static String plural(String verb) {
        return switch (verb) {
            case "was" -> " were";
            case "is" -> " are";
            default -> " have";
        };
    }

    private static Repair doing(Line line, Names.Mention one, String now) {
        Matcher verb = ONE.matcher(line.folded().substring(one.to()));
        String plural = "";
        int more = 0;
        if (verb.find()) {
            more = verb.end();
            plural = plural(verb.group().strip());
        }
        return new Repair(one.from(), one.to() + more, line.fitted(Small.at(one.from(), now + plural)));
    }
}
