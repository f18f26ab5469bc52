package stillwatch.intake.format.stix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tally;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.WhenReader;

/** Turns each object into a row or a rejection, and counts what a person should know at the end. */
final class SecondReading {
    private final Bundle bundle;
    private final WhenReader times;
    private final RowSink sink;
    private final Tally kept = new Tally();
    private final Tally older = new Tally();
    private final Tally revoked = new Tally();
    private final Tally dangling = new Tally();
    private final Tally backwards = new Tally();
    private final Map<ClusterKey, String> clusters = new HashMap<>();

    SecondReading(Bundle bundle, WhenReader times, RowSink sink) {
        this.bundle = bundle;
        this.times = times;
        this.sink = sink;
    }

    void take(Slice slice, int ordinal) {
        Lookup lookup = new Lookup(bundle, times);
        try {
            Fields fields = Tree.object(slice);
            StixObject object = StixObject.of(fields, slice.text(), lookup);
            List<Fact> facts = StixFacts.of(object);
            fields.glance().when("modified", times);
            List<Fact> counted = counted(object, facts, ordinal, slice.line());
            sink.row(slice.line(), counted);
        } catch (BadField e) {
            sink.rejected(slice.rejected(e.field(), e.reason()));
        }
    }

    private List<Fact> counted(StixObject object, List<Fact> facts, int ordinal, long line) throws BadField {
        if (!bundle.counts(object.id(), ordinal)) {
            older.example(object.id());
            return List.of(object.kept("another version of this object counts"));
        }
        if (object.isRevoked()) {
            revoked.example(object.id());
            return List.of(object.kept("withdrawn by its maker (revoked)"));
        }
        object.lookup().dangling().forEach(dangling::example);
        count(facts.getFirst(), object, line);
        if (facts.stream().anyMatch(Backwards::is)) {
            backwards.example(object.id());
        }
        return facts;
    }

    private void count(Fact first, StixObject object, long line) {
        if (first instanceof KeptFact kind && !kind.objectKind().equals("marking-definition")) {
            kept.add(object.type());
        }
        if (first instanceof ClusterFact cluster) {
            sameName(cluster.cluster(), object.id(), line);
        }
    }

    private void sameName(ClusterKey key, String id, long line) {
        String other = clusters.putIfAbsent(key, id);
        if (other != null && !other.equals(id)) {
            sink.notice(new Notice(
                    line,
                    "two groupings of " + key.source() + " are both called \"" + key.label() + "\" (" + other + " and "
                            + id + "); they are read as one cluster"));
        }
    }

    void notices() {
        file(kept, "kept as they are: " + kept.byKind());
        file(
                older,
                "kept as they are, because another version of the same object counts (the one modified last): "
                        + older.withExamples());
        file(revoked, "kept as they are, because their makers withdrew them (revoked): " + revoked.withExamples());
        file(backwards, "end before they begin; kept as the stretch between: " + backwards.withExamples());
        file(dangling, "references to objects that are not in this file: " + dangling.withExamples());
    }

    private void file(Tally tally, String text) {
        if (tally.all() > 0) {
            sink.notice(new Notice(0, text));
        }
    }
}
