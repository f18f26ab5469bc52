package stillwatch.intake.format.misp;

import java.util.List;
import java.util.Set;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tally;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.WhenReader;

/** Turns each event and each part of it into a row or a rejection. */
final class SecondVisit implements MispWalk.Visitor {
    private static final Set<String> IN_PLACE_OF_AN_EVENT = Set.of("Event", "(no event)");
    private final FirstVisit first;
    private final WhenReader times;
    private final RowSink sink;
    private final long size;
    private final Tally kept = new Tally();
    private final Tally deleted = new Tally();
    private final Tally dangling = new Tally();

    SecondVisit(FirstVisit first, WhenReader times, RowSink sink, long size) {
        this.first = first;
        this.times = times;
        this.sink = sink;
        this.size = size;
    }

    @Override
    public void begins(int event, long line) {
        EventHead head = first.heads().get(event);
        BadField flaw = head.flaw();
        if (flaw == null) {
            sink.row(line, head.facts());
        } else {
            sink.rejected(Rejection.of(line, flaw.field(), "the event itself: " + flaw.reason(), head.json()));
        }
    }

    /** What is not part of the event's own row. */
    @Override
    public void field(int event, String name, Slice value) {
        if (!EventHead.isOwn(name, value)) {
            keep(name, value);
        }
    }

    @Override
    public void doubled(int event, String name) {}

    @Override
    public void item(int event, String list, Slice value) {
        if (EventHead.holds(list)) {
            return;
        }
        Uuids.References references = first.uuids().references();
        Context context = new Context(first.heads().get(event), references, times);
        row(value, () -> {
            List<Fact> facts = Parts.read(list, value, context);
            references.dangling().forEach(dangling::example);
            return facts;
        });
    }

    @Override
    public void other(String name, Slice value) {
        if (IN_PLACE_OF_AN_EVENT.contains(name)) {
            sink.rejected(value.rejected(null, "an event in { } was expected here"));
        } else {
            keep(name, value);
        }
    }

    @Override
    public void behind(long bytes) {
        sink.position((size + bytes) / 2);
    }

    void notices() {
        if (kept.all() > 0) {
            sink.notice(new Notice(0, "kept as they are: " + kept.byKind()));
        }
        if (deleted.all() > 0) {
            sink.notice(new Notice(0, "kept as they are, because their makers deleted them: " + deleted.byKind()));
        }
        if (dangling.all() > 0) {
            sink.notice(new Notice(0, "references to uuids that are not in this file: " + dangling.withExamples()));
        }
    }

    private void keep(String name, Slice value) {
        row(value, () -> List.of(Parts.kept(name, value)));
    }

    private void row(Slice value, Facts of) {
        try {
            List<Fact> facts = of.read();
            count(facts);
            sink.row(value.line(), facts);
        } catch (BadField e) {
            sink.rejected(value.rejected(e.field(), e.reason()));
        }
    }

    private interface Facts {
        List<Fact> read() throws BadField;
    }

    private void count(List<Fact> facts) {
        if (facts.getFirst() instanceof KeptFact fact) {
            boolean gone = fact.label() != null && fact.label().startsWith("deleted");
            (gone ? deleted : kept).add(fact.objectKind());
        }
    }
}
