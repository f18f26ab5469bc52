package stillwatch.timeline.picture;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import stillwatch.drawing.TimeStep;
import stillwatch.drawing.TimeSteps;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.Lane;

/**
 * The window cut at steps of the calendar, and at which places of the events the cuts are: looked up once for all lanes. The
 * steps stay where they are when the window moves, so counts do not flicker.
 */
record Cells(TimeStep step, long[] edges, int[] places) {
    /** Steps of so many pixels at least, and of no less than {@code least} microseconds. */
    static Cells of(Frame frame, double pixels, long least) {
        TimeStep step = TimeStep.atLeast(Math.max((double) least, pixels * frame.scale().microsPerPixel()));
        return of(frame, step, frame.events());
    }

    private static Cells of(Frame frame, TimeStep step, EventOrder events) {
        long[] edges = TimeSteps.covering(
                step,
                frame.scale().from(),
                frame.scale().to(),
                frame.view().zone());
        return new Cells(step, edges, Arrays.stream(edges).mapToInt(events::firstFrom).toArray());
    }

    /** The same, cut off at the ends of the window. */
    Cells within(long from, long to, EventOrder events) {
        long[] cut = edges.clone();
        cut[0] = Math.max(cut[0], from);
        cut[cut.length - 1] = Math.min(cut[cut.length - 1], to);
        int[] at = places.clone();
        at[0] = events.firstFrom(cut[0]);
        at[at.length - 1] = events.firstFrom(cut[cut.length - 1]);
        return new Cells(step, cut, at);
    }

    /** How many events of a lane each step holds, by its number. */
    IntToLongFunction of(Lane lane) {
        return i -> lane.fineFrom(places[i + 1]) - lane.fineFrom(places[i]);
    }

    int size() {
        return edges.length - 1;
    }
}
