package stillwatch.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.claim.Status;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.TableMeasure;
import stillwatch.drawing.TextMeasure;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.lane.Belonging;
import stillwatch.timeline.lane.IncidentSpan;
import stillwatch.timeline.lane.LaneHead;
import stillwatch.timeline.lane.Overlay;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Rhythm;
import stillwatch.timeline.view.Compared;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** The strip of all time, the week, and two incidents over each other. */
class OtherPicturesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final TextMeasure measure = new TableMeasure();

    @Test
    void the_strip_shows_all_time_and_a_frame_around_what_is_shown() {
        TimelineModel model = TestModel.bare(Invented.mixed(1, 2_000));
        TimelineView all = TestModel.ANY.fitted(model.extent().orElseThrow());
        TimelineView part = all.zoomedAround(all.from() + all.length() / 3, 0.1);
        MiniMap map = MiniMap.of(model, part, 800, 40, measure);
        Shape.Box frame = map.drawing().shapes().stream()
                .flatMap(shape -> shape instanceof Shape.Box box && box.edge() == Ink.ACCENT
                        ? java.util.stream.Stream.of(box)
                        : null)
                .findFirst()
                .orElseThrow();
        assertThat(frame.x()).isCloseTo(map.scale().x(part.from()), org.assertj.core.data.Offset.offset(0.01));
        assertThat(frame.x() + frame.width())
                .isCloseTo(map.scale().x(part.to()), org.assertj.core.data.Offset.offset(0.01));
        assertThat(map.drawing().description()).contains("events", "Europe/Berlin", "highest bar");
        TimelineView second = part.zoomedAround(part.from(), 1e-5);
        assertThat(MiniMap.of(model, second, 800, 40, measure).drawing().shapes())
                .isNotEmpty();
        assertThat(MiniMap.of(TestModel.bare(new Invented().order()), part, 800, 40, measure)
                        .drawing()
                        .shapes())
                .isNotEmpty();
    }

    @Test
    void a_week_says_its_n_its_unit_and_its_zone_and_its_texts_lie_apart() {
        EventOrder events = Invented.mixed(2, 3_000);
        int[] places = java.util.stream.IntStream.range(0, events.size()).toArray();
        Rhythm rhythm = Rhythm.of(events, places, null, BERLIN);
        for (int width : new int[] {320, 480, 900}) {
            Drawing drawing = RhythmDrawing.of(rhythm, width, 220, measure);
            Texts.of(drawing, measure).assertApart();
            assertThat(drawing.description()).contains("events", "Europe/Berlin", "not known to the hour");
        }
        long tinted = RhythmDrawing.of(rhythm, 480, 220, measure).shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.fill() == Ink.DATA_1)
                .count();
        assertThat(tinted)
                .isEqualTo(Arrays.stream(rhythm.counts())
                        .flatMapToLong(Arrays::stream)
                        .filter(n -> n > 0)
                        .count());
    }

    private static IncidentSpan incident(String id, String from, String to, Precision precision, Certainty certainty) {
        Moment period =
                new Moment(Invented.micros(from), Invented.micros(to) - 1, precision, "", certainty, from + "/" + to);
        return new IncidentSpan(id, "Incident " + id, period, Status.ALLEGED);
    }

    private static TimelineModel incidents(EventOrder events, List<IncidentSpan> incidents) {
        BitSet all = new BitSet();
        all.set(0, events.size());
        TimelineView view = TimelineView.of(new TimeSpan(0, 1), BERLIN, LaneBy.INCIDENT);
        return TimelineModel.of(events, new ByIncident(events), incidents, List.of(), all, view);
    }

    private record ByIncident(EventOrder events) implements Belonging {
        @Override
        public int groups() {
            return 2;
        }

        @Override
        public LaneHead head(int group) {
            return new LaneHead("incident-" + group, "Incident " + group);
        }

        @Override
        public OptionalInt find(String key) {
            return OptionalInt.empty();
        }

        @Override
        public void each(int place, IntConsumer group) {
            if (events.who(place) >= 0 && events.who(place) < 2) {
                group.accept(events.who(place));
            }
        }
    }

    @Test
    void two_incidents_begin_on_the_same_day_0_also_over_a_change_of_clocks() {
        EventOrder events = new Invented()
                .at("2026-03-27T23:30:00Z", "x", 0)
                .at("2026-03-29T21:59:59Z", "x", 0)
                .at("2026-03-29T22:00:00Z", "x", 0)
                .at("2026-05-11T22:30:00Z", "x", 1)
                .at("2026-05-20T22:30:00Z", "x", 1)
                .undated("x", 1)
                .order();
        TimelineModel model = incidents(
                events,
                List.of(
                        incident(
                                "incident-0",
                                "2026-03-27T23:00:00Z",
                                "2026-03-30T22:00:00Z",
                                Precision.SPAN,
                                Certainty.STATED),
                        incident(
                                "incident-1",
                                "2026-05-11T22:00:00Z",
                                "2026-05-13T22:00:00Z",
                                Precision.SPAN,
                                Certainty.STATED)));
        Overlay overlay = Overlay.of(model, new Compared("incident-0", "incident-1"), BERLIN);
        assertThat(overlay.sides().getFirst().counts()).containsExactly(1, 1, 1);
        assertThat(overlay.sides().getLast().counts()).containsExactly(1, 0);
        assertThat(overlay.said())
                .containsExactly(
                        "Incident incident-1: 1 of its events lie outside its stated period.",
                        "Incident incident-1: 1 of its events are not known to the day.");
        Drawing drawing = CompareDrawing.of(overlay, 700, 320, measure);
        Texts.of(drawing, measure).assertApart();
        assertThat(drawing.shapes()).filteredOn(Shape.Bars.class::isInstance).hasSize(2);
    }

    @Test
    void what_has_no_first_day_is_not_drawn_but_said() {
        List<IncidentSpan> vague = List.of(
                new IncidentSpan("incident-0", "Nobody says when", null, Status.ALLEGED),
                incident(
                        "incident-1",
                        "2026-05-01T00:00:00Z",
                        "2026-06-01T00:00:00Z",
                        Precision.MONTH,
                        Certainty.STATED),
                incident(
                        "incident-2",
                        "2026-05-01T00:00:00Z",
                        "2026-06-01T00:00:00Z",
                        Precision.SPAN,
                        Certainty.INVERTED),
                incident(
                        "incident-3",
                        "0026-05-01T00:00:00Z",
                        "2026-06-01T00:00:00Z",
                        Precision.SPAN,
                        Certainty.STATED));
        TimelineModel model = incidents(Invented.mixed(4, 100), vague);
        List<String> said = new ArrayList<>();
        for (String id : List.of("incident-0", "incident-1", "incident-2", "incident-3", "incident-9")) {
            Overlay overlay = Overlay.of(model, new Compared(id, id), BERLIN);
            assertThat(overlay.sides()).isEmpty();
            said.add(overlay.said().getFirst());
            Drawing drawing = CompareDrawing.of(overlay, 700, 320, measure);
            assertThat(drawing.shapes()).noneMatch(Shape.Bars.class::isInstance);
            assertThat(drawing.description()).contains(overlay.said().getFirst());
        }
        assertThat(said)
                .containsExactly(
                        "Nobody says when is not drawn: no period is stated for it.",
                        "Incident incident-1 is not drawn: its first day is not stated.",
                        "Incident incident-2 is not drawn: its period was written with the end before the start.",
                        "Incident incident-3 is not drawn: its period is longer than ten years.",
                        "There is no incident incident-9 in this case.");
    }
}
