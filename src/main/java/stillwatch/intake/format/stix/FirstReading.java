package stillwatch.intake.format.stix;

import java.util.List;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.time.WhenReader;

/**
 * Learns who is who. It makes the facts of each object as the second reading will, only without knowing the others, so
 * that exactly those objects count that will be accepted.
 */
final class FirstReading {
    private final Bundle nobody = new Bundle();
    private final Bundle bundle;
    private final WhenReader times;

    FirstReading(Bundle bundle, WhenReader times) {
        this.bundle = bundle;
        this.times = times;
    }

    void take(Slice slice, int ordinal) {
        try {
            learn(StixObject.of(Tree.object(slice), "", new Lookup(nobody, times)), ordinal);
        } catch (BadField e) {
            // The second reading rejects the row, with this reason.
        }
    }

    private void learn(StixObject object, int ordinal) throws BadField {
        List<Fact> facts = StixFacts.of(object);
        Moment modified = object.fields().glance().when("modified", times);
        Known known = object.isRevoked() ? object.withdrawn() : StixFacts.known(object, facts);
        bundle.add(object.id(), known, modified == null ? Long.MIN_VALUE : modified.from(), ordinal);
        String creator = object.creatorRef();
        if (creator != null) {
            bundle.addCreator(creator);
        }
    }
}
