package stillwatch.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.claim.Status;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TableMeasure;
import stillwatch.drawing.TextMeasure;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.lane.IncidentSpan;
import stillwatch.timeline.lane.TimelineModel;

/** A handful of events over months, as counsel has them. */
class SparseDrawingTest {
    private static final long DAY = Invented.DAY;
    private static final long START = Invented.micros("2026-01-05T00:00:00Z");
    private final TextMeasure measure = new TableMeasure();

    private static Invented day(Invented all, int day, String kind, int who) {
        long at = START + day * DAY;
        return all.from(at, at + DAY - 1, Precision.DAY, Certainty.STATED, kind, who);
    }

    private TimelinePicture draw(TimelineModel model, double width) {
        return TimelineDrawing.of(
                model, TestModel.ANY.fitted(model.extent().orElseThrow()), width, 700, measure, TestModel.TITLES);
    }

    private List<String> texts(TimelinePicture picture) {
        return Texts.of(picture.drawing(), measure).all().stream()
                .map(Texts.Box::text)
                .toList();
    }

    private static List<Shape> all(List<Shape> shapes) {
        List<Shape> found = new ArrayList<>();
        for (Shape shape : shapes) {
            found.add(shape);
            if (shape instanceof Shape.Clip clip) {
                found.addAll(all(clip.shapes()));
            }
        }
        return found;
    }

    @Test
    void seen_from_months_away_a_day_is_a_disc_with_its_title() {
        TimelineModel model =
                TestModel.bare(day(day(new Invented(), 0, "a", 0), 150, "a", 0).order());
        TimelinePicture picture = draw(model, 1200);
        Hits.Spot spot = picture.hits().of(100).orElseThrow();
        assertThat(all(picture.drawing().shapes()))
                .anyMatch(shape -> shape instanceof Shape.Dot dot
                        && dot.form() == Shape.Form.DISC
                        && Math.abs(dot.x() - spot.middleX()) < 1);
        assertThat(texts(picture)).contains("Event number 100 with a title", "Event number 101 with a title");
    }

    @Test
    void a_short_soft_span_is_named_beside_it_and_lies_at_the_height_of_its_lanes_name() {
        Invented all = day(day(new Invented(), 0, "a", 1), 160, "a", 1);
        long at = START + 60 * DAY;
        TimelineModel model = TestModel.bare(all.from(at, at + 6 * DAY, Precision.MONTH, Certainty.STATED, "a", 0)
                .order());
        TimelinePicture picture = draw(model, 1200);
        Hits.Spot spot = picture.hits().of(102).orElseThrow();
        assertThat(spot.width()).isBetween(15.0, 60.0);
        Texts.Box title = Texts.of(picture.drawing(), measure).all().stream()
                .filter(text -> text.text().equals("Event number 102 with a title"))
                .findFirst()
                .orElseThrow();
        assertThat(title.left()).isGreaterThan(spot.x() + spot.width());
        Hits.Spot head = picture.hits().spots().stream()
                .filter(one -> one.hit().equals(new Hit.Head("account-0")))
                .findFirst()
                .orElseThrow();
        assertThat(spot.y() - head.y()).isBetween(0.0, 20.0);
    }

    @Test
    void what_stands_at_the_right_edge_is_named_before_it() {
        TimelineModel model =
                TestModel.bare(day(day(new Invented(), 0, "a", 0), 200, "a", 1).order());
        TimelinePicture picture = draw(model, 760);
        Hits.Spot spot = picture.hits().of(101).orElseThrow();
        assertThat(Texts.of(picture.drawing(), measure).all())
                .anyMatch(text -> text.text().equals("Event number 101 with a title") && text.right() < spot.x());
    }

    @Test
    void marks_of_one_day_have_their_names_one_below_the_other_and_the_last_says_how_many_more() {
        Invented all = day(day(new Invented(), 0, "a", 0), 160, "a", 0);
        for (int i = 0; i < 2; i++) {
            day(all, 40, "letter", 0);
        }
        for (int i = 0; i < 5; i++) {
            day(all, 90, "letter", 0);
        }
        TimelinePicture picture = draw(TestModel.bare(all.order()), 1200);
        assertThat(texts(picture))
                .contains(
                        "Event number 102 with a title",
                        "Event number 103 with a title",
                        "Event number 104 with a title",
                        "Event number 105 with a title",
                        "Event number 106 with a title and 2 more")
                .noneMatch(text -> text.endsWith(" marks"));
        Texts.of(picture.drawing(), measure).assertApart();
    }

    @Test
    void what_is_alleged_is_dashed_what_is_borne_out_solid_and_the_word_stands_beside_it() {
        long at = START + 20 * DAY;
        Moment exact = new Moment(at, at + 60 * DAY, Precision.SPAN, "UTC", Certainty.STATED, "x");
        List<IncidentSpan> incidents = List.of(
                new IncidentSpan("incident-1-1", "One", exact, Status.ALLEGED),
                new IncidentSpan("incident-2-1", "Two", exact, Status.CONFIRMED),
                new IncidentSpan("incident-3-1", "Three", exact, Status.REFUTED));
        EventOrder events =
                day(day(new Invented(), 0, "a", 0), 150, "alleged access", 0).order();
        BitSet kept = new BitSet();
        kept.set(0, events.size());
        TimelinePicture picture = draw(
                TimelineModel.of(events, new TestModel.ByWho(events), incidents, List.of(), kept, TestModel.ANY), 1200);
        assertThat(List.of(edge(picture, "incident-1-1"), edge(picture, "incident-2-1"), edge(picture, "incident-3-1")))
                .containsExactly(Stroke.DASHED, Stroke.SOLID, Stroke.DOTTED);
        assertThat(texts(picture))
                .anyMatch(text -> text.startsWith("One, alleged"))
                .anyMatch(text -> text.startsWith("Two, confirmed"))
                .anyMatch(text -> text.startsWith("Three, refuted"))
                .contains("1 borne out");
        assertThat(new HitWords(TestModel.bare(events), TestModel.ANY.zone())
                        .of(new Hit.Event("account-0", 1, 101), "Access"))
                .startsWith("Access, alleged, ");
        assertThat(all(picture.drawing().shapes()))
                .filteredOn(shape -> shape instanceof Shape.Dot dot && dot.form() == Shape.Form.OPEN_DIAMOND)
                .hasSize(3);
    }

    private static Stroke edge(TimelinePicture picture, String incident) {
        Hits.Spot spot = picture.hits().spots().stream()
                .filter(one -> one.hit().equals(new Hit.Incident(incident)))
                .findFirst()
                .orElseThrow();
        return all(picture.drawing().shapes()).stream()
                .flatMap(shape -> shape instanceof Shape.Box box ? java.util.stream.Stream.of(box) : null)
                .filter(box -> box.edge() != null && box.y() == spot.y() && box.x() == spot.x())
                .findFirst()
                .orElseThrow()
                .stroke();
    }

    @Test
    void lanes_of_few_events_are_not_blown_up_and_the_others_get_the_room() {
        Invented all = day(new Invented(), 0, "a", 0);
        for (int i = 0; i < 90; i++) {
            day(all, i, "a", 1);
        }
        TimelinePicture picture = draw(TestModel.bare(all.order()), 1200);
        double few = height(picture, "account-0");
        assertThat(few).isBetween(100.0, 160.0);
        assertThat(height(picture, "account-1")).isGreaterThan(2 * few);
    }

    private static double height(TimelinePicture picture, String lane) {
        return picture.hits().spots().stream()
                .filter(one -> one.hit().equals(new Hit.Head(lane)))
                .mapToDouble(Hits.Spot::height)
                .sum();
    }
}
