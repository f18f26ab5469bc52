package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.WhenReader;

/** Learns what the events are and what each uuid stands for; says nothing yet. */
final class FirstVisit implements MispWalk.Visitor {
    static final int MOST_EVENTS = 200_000;
    static final int MOST_PARTS = 2_000_000;
    private final List<EventHead> heads = new ArrayList<>();
    private final Uuids uuids = new Uuids();
    private final Uuids nobody = new Uuids();
    private final WhenReader times;
    private final RowSink sink;

    FirstVisit(WhenReader times, RowSink sink) {
        this.times = times;
        this.sink = sink;
    }

    List<EventHead> heads() {
        return heads;
    }

    Uuids uuids() {
        return uuids;
    }

    void finish() {
        heads.forEach(head -> head.finish(times, uuids));
    }

    @Override
    public void begins(int event, long line) throws Refusal {
        if (event == MOST_EVENTS) {
            throw new Refusal("more than " + MOST_EVENTS + " events in one file (line " + line + "); split it");
        }
        heads.add(new EventHead());
    }

    @Override
    public void field(int event, String name, Slice value) {
        heads.get(event).field(name, value);
    }

    @Override
    public void doubled(int event, String name) {
        heads.get(event).doubled(name);
    }

    @Override
    public void item(int event, String list, Slice value) throws Refusal {
        if (EventHead.holds(list)) {
            heads.get(event).tag(value);
            return;
        }
        learn(list, value, new Context(heads.get(event), nobody.references(), times));
        if (uuids.size() > MOST_PARTS) {
            throw new Refusal("more than " + MOST_PARTS + " attributes and objects in one file (line " + value.line()
                    + "); split it");
        }
    }

    private void learn(String list, Slice value, Context context) {
        try {
            Parts.learn(list, value, context, uuids);
        } catch (BadField e) {
            // The second visit rejects the row, with this reason.
        }
    }

    @Override
    public void other(String name, Slice value) {}

    @Override
    public void behind(long bytes) {
        sink.position(bytes / 2);
    }
}
