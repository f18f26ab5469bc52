package stillwatch.claims.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import stillwatch.casefile.claim.Status;

/** Who is behind a cluster is named as alleged, and by whom, until the claim is corroborated. */
final class ActorCheck implements Check {
    private static final Pattern ALLEGED = Pattern.compile("\\balleged[ _-]+by\\b");
    private final List<Behind> behind;

    ActorCheck(List<Behind> behind) {
        this.behind = behind.stream().filter(one -> !one.mayBeNamed()).toList();
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        boolean said = ALLEGED.matcher(line.folded()).find()
                || (line.kind().isProse() && Verbs.ALLEGE.matcher(line.folded()).find());
        if (!said) {
            behind.forEach(one -> read(line, one, found));
        }
    }

    /** In a label the name alone is enough: it stands at the cluster. */
    private static void read(Line line, Behind one, Consumer<Finding> found) {
        Names names = new Names(List.of(Map.entry("cluster", one.cluster()), Map.entry("actor", one.actor())));
        List<Names.Mention> all = names.in(line.folded());
        boolean cluster = line.kind().standsAtCluster()
                || all.stream().anyMatch(it -> it.id().equals("cluster"));
        all.stream()
                .filter(it -> cluster && it.id().equals("actor") && !line.isQuoted(it.from()))
                .findFirst()
                .ifPresent(it -> found.accept(finding(line, one, it)));
    }

    private static Finding finding(Line line, Behind one, Names.Mention at) {
        Status status = one.status();
        String why = "That " + one.actor() + " is behind " + one.cluster() + " is "
                + (status == null ? "not decided" : status.words()) + ": the name goes only with who alleges it.";
        String said = "alleged by " + one.by();
        String now = line.kind() == FieldKind.FILE_NAME ? "-" + line.fitted(said) : " (" + said + ")";
        return line.finding(Rule.ACTOR, at.from(), at.to(), why, null, new Repair(at.to(), at.to(), now));
    }
}
