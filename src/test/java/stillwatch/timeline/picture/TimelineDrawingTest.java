package stillwatch.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;
import stillwatch.drawing.Palette;
import stillwatch.drawing.Shape;
import stillwatch.drawing.SvgWriter;
import stillwatch.drawing.TableMeasure;
import stillwatch.drawing.TextMeasure;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

class TimelineDrawingTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("America/Havana"));
    private final TextMeasure measure = new TableMeasure();

    private TimelinePicture draw(TimelineModel model, TimelineView view) {
        return TimelineDrawing.of(model, view, 1600, 1000, measure, TestModel.TITLES);
    }

    private static TimelineView somewhere(TimelineModel model, Random random) {
        TimelineView all = TestModel.ANY
                .in(ZONES.get(random.nextInt(ZONES.size())))
                .fitted(model.extent().orElseThrow());
        int place = random.nextInt(model.events().dated());
        TimelineView view = all.zoomedAround(model.events().earliest(place), Math.pow(10, -6 * random.nextDouble()));
        return random.nextBoolean() ? view : view.selecting(new TimeSpan(view.from() + view.length() / 4, view.to()));
    }

    @Test
    void no_text_lies_over_another_at_any_zoom() {
        Random random = new Random(1);
        for (int n : new int[] {1, 12, 90, 600, 5_000}) {
            TimelineModel model = TestModel.of(Invented.mixed(n, n), List.of(TestModel.minutes()));
            for (int round = 0; round < 60; round++) {
                TimelineView view = somewhere(model, random);
                double height = 400 + random.nextInt(800);
                Texts.of(
                                TimelineDrawing.of(
                                                model,
                                                view,
                                                700 + random.nextInt(1200),
                                                height,
                                                measure,
                                                TestModel.TITLES)
                                        .drawing(),
                                measure)
                        .assertApart();
            }
        }
    }

    @Test
    void what_lanes_show_adds_up_to_every_event_once_at_every_zoom() {
        Random random = new Random(2);
        for (int n : new int[] {1, 30, 600, 20_000}) {
            TimelineModel model = TestModel.bare(Invented.mixed(n + 7, n));
            for (int round = 0; round < 40; round++) {
                TimelineView view = somewhere(model, random);
                TimelinePicture picture = draw(model, view);
                for (Lane lane : model.shown(view)) {
                    assertThat(shown(picture, lane))
                            .as("%s in %s", lane.key(), view.span())
                            .isEqualTo(expected(model.events(), lane, picture, view.span()));
                }
            }
        }
    }

    /** Events one by one, in counts and in bars. */
    private static long shown(TimelinePicture picture, Lane lane) {
        long n = 0;
        for (Hits.Spot spot : picture.hits().spots()) {
            n += switch (spot.hit()) {
                case Hit.Event one when one.lane().equals(lane.key()) && spot.y() < picture.bottom() -> 1;
                case Hit.Bundle one when one.lane().equals(lane.key()) -> one.n();
                default -> 0;
            };
        }
        return n
                + picture.hits().bands().stream()
                        .filter(band -> band.lane().equals(lane.key()))
                        .mapToLong(band -> Arrays.stream(band.counts()).sum())
                        .sum();
    }

    private static long expected(EventOrder events, Lane lane, TimelinePicture picture, TimeSpan window) {
        Optional<Hits.Band> band = picture.hits().bands().stream()
                .filter(one -> one.lane().equals(lane.key()))
                .findFirst();
        long from = band.map(one -> one.edges()[0]).orElse(window.from());
        long to = band.map(one -> one.edges()[one.edges().length - 1]).orElse(window.to());
        boolean wide = picture.scale().pixels(Lane.FINE) >= LaneItems.WIDE;
        long n = 0;
        for (int i = 0; i < lane.fine(); i++) {
            long at = events.earliest(lane.fine(i));
            boolean begins = at >= from && at < to;
            boolean reaches = band.isEmpty() && wide && at < from && events.latest(lane.fine(i)) >= from;
            n += begins || reaches ? 1 : 0;
        }
        for (int i = 0; i < lane.coarse(); i++) {
            n += window.meets(events.earliest(lane.coarse(i)), events.latest(lane.coarse(i))) ? 1 : 0;
        }
        return n;
    }

    @Test
    void a_series_adds_up_at_every_zoom_and_no_bar_is_finer_than_what_was_counted() {
        TimelineModel model = TestModel.of(Invented.mixed(3, 50), List.of(TestModel.minutes()));
        Random random = new Random(4);
        for (int round = 0; round < 80; round++) {
            TimelineView view = somewhere(model, random);
            for (Hits.Band band : draw(model, view).hits().bands()) {
                if (band.lane().equals("Exchanges")) {
                    long first = band.edges()[0];
                    long last = band.edges()[band.edges().length - 1];
                    assertThat(Arrays.stream(band.counts()).sum())
                            .isEqualTo(model.series().getFirst().between(first, last));
                    for (int i = 1; i < band.edges().length; i++) {
                        assertThat(band.edges()[i] - band.edges()[i - 1]).isGreaterThanOrEqualTo(60 * Invented.SECOND);
                    }
                }
            }
        }
    }

    @Test
    void what_is_drawn_is_found_where_it_is_drawn() {
        Random random = new Random(5);
        TimelineModel model = TestModel.of(Invented.mixed(6, 400), List.of(TestModel.minutes()));
        Map<String, Integer> met = new TreeMap<>();
        for (int round = 0; round < 60; round++) {
            TimelinePicture picture = draw(model, somewhere(model, random));
            List<Hits.Spot> spots = picture.hits().spots();
            for (int i = 0; i < spots.size(); i++) {
                Hits.Spot spot = spots.get(i);
                List<Hits.Spot> above = new ArrayList<>(spots.subList(i + 1, spots.size()));
                above.removeIf(other -> !other.holds(spot.middleX(), spot.middleY(), 0));
                if (above.isEmpty() && !spot.isArea()) {
                    assertThat(picture.hits().at(spot.middleX(), spot.middleY()))
                            .contains(spot.hit());
                    met.merge(spot.hit().getClass().getSimpleName(), 1, Integer::sum);
                }
            }
        }
        assertThat(met).containsKeys("Event", "Bundle", "Mark", "Incident");
    }

    @Test
    void a_head_a_bar_and_the_shelf_are_found_too() {
        TimelineModel model = TestModel.of(Invented.mixed(7, 20_000), List.of(TestModel.minutes()));
        TimelinePicture picture =
                draw(model, TestModel.ANY.fitted(model.extent().orElseThrow()));
        assertThat(picture.hits().at(20, picture.top() + 100)).containsInstanceOf(Hit.Head.class);
        assertThat(picture.hits().at(picture.scale().right() - 2, picture.bottom() + 10))
                .hasValueSatisfying(hit -> assertThat(hit).isInstanceOf(Hit.Shelf.class));
        Hits.Band band = picture.hits().bands().getFirst();
        int bar = 0;
        while (band.counts()[bar] == 0) {
            bar++;
        }
        double x = (picture.scale().x(band.edges()[bar]) + picture.scale().x(band.edges()[bar + 1])) / 2;
        assertThat(picture.hits().at(x, band.top() + 20))
                .contains(new Hit.Density(
                        band.lane(),
                        new TimeSpan(band.edges()[bar], band.edges()[bar + 1]),
                        band.counts()[bar],
                        "events"));
    }

    @Test
    void the_picture_is_the_same_to_the_byte_whatever_the_computer_speaks() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(svg()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String svg() {
        TimelineModel model = TestModel.of(Invented.mixed(8, 300), List.of(TestModel.minutes()));
        TimelineView view = TestModel.ANY.fitted(model.extent().orElseThrow());
        return SvgWriter.write(draw(model, view).drawing(), Palette.LIGHT);
    }

    @Test
    void any_window_of_ten_thousand_years_can_be_drawn_and_far_events_are_found() {
        EventOrder events = new Invented()
                .at("0000-01-01T00:00:00Z", "x", 0)
                .at("1066-10-14T09:00:00Z", "x", 0)
                .at("1969-12-31T23:59:59Z", "x", 1)
                .at("2101-02-28T12:00:00Z", "x", 1)
                .at("9999-12-31T23:59:59Z", "x", 2)
                .order();
        TimelineModel model = TestModel.bare(events);
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int place = random.nextInt(5);
            TimelineView view = TestModel.ANY
                    .in(ZONES.get(round % ZONES.size()))
                    .at(TimelineView.FIRST, TimelineView.END)
                    .zoomedAround(events.earliest(place), Math.pow(10, -12 * random.nextDouble()));
            TimelinePicture picture = draw(model, view);
            assertThat(picture.hits().spots())
                    .as("%s", view.span())
                    .anyMatch(spot -> spot.hit() instanceof Hit.Event || spot.hit() instanceof Hit.Bundle);
            Texts.of(picture.drawing(), measure).assertApart();
        }
        assertThat(draw(model, TestModel.ANY.at(TimelineView.FIRST, TimelineView.END))
                        .hits()
                        .spots())
                .filteredOn(spot -> spot.hit() instanceof Hit.Event)
                .hasSize(5);
    }

    @Test
    void a_silence_and_a_crowd_are_marked_in_their_lane() {
        Invented all = new Invented();
        long start = Invented.micros("2026-05-01T00:00:00Z");
        for (int i = 0; i < 60; i++) {
            long at = start + i * Invented.HOUR + (i < 30 ? 0 : 8 * Invented.DAY);
            all.from(at, at, Precision.MICROSECOND, Certainty.STATED, "x", 0);
        }
        for (int i = 0; i < 40; i++) {
            long at = start + 10 * Invented.HOUR + i * Invented.SECOND;
            all.from(at, at, Precision.MICROSECOND, Certainty.STATED, "x", 0);
        }
        TimelineModel model = TestModel.bare(all.order());
        TimelinePicture picture =
                draw(model, TestModel.ANY.fitted(model.extent().orElseThrow()));
        TimeSpan silence = new TimeSpan(start + 29 * Invented.HOUR, start + 30 * Invented.HOUR + 8 * Invented.DAY);
        TimeSpan crowd = new TimeSpan(start + 10 * Invented.HOUR, start + 11 * Invented.HOUR);
        assertThat(picture.hits().spots())
                .extracting(Hits.Spot::hit)
                .contains(new Hit.Gap("account-0", silence), new Hit.Burst("account-0", crowd, 41));
        assertThat(Texts.of(picture.drawing(), measure).all())
                .anyMatch(text -> text.text().equals("nothing for 8 days 1 h"));
    }

    @Test
    void what_is_pointed_at_is_said_in_words() {
        EventOrder events = new Invented()
                .at("2026-05-12T10:15:00Z", "x", 0)
                .undated("x", 1)
                .order();
        TimelineModel model = TestModel.of(events, List.of(TestModel.minutes()));
        HitWords words = new HitWords(model, ZoneId.of("Europe/Berlin"));
        assertThat(words.of(new Hit.Event("account-0", 0, 100), "Signed in"))
                .startsWith("Signed in, 12 May 2026 12:15:00.000 – 12:15:01.000 Europe/Berlin, in hl-100000");
        assertThat(words.of(new Hit.Event("account-1", 1, 101), "")).isEqualTo("event, undated, in hl-100001");
        TimeSpan day = new TimeSpan(Invented.micros("2026-05-11T22:00:00Z"), Invented.micros("2026-05-12T22:00:00Z"));
        assertThat(words.of(new Hit.Density("Exchanges", day, 9204, "exchanges"), ""))
                .isEqualTo("9,204 exchanges, 12 May 2026 Europe/Berlin, in Exchanges");
        assertThat(words.of(new Hit.Gap("account-0", day), ""))
                .startsWith("no event known to the hour for 1 day, 12 May 2026");
        assertThat(words.of(new Hit.Incident("incident-1-1"), "")).isEqualTo("incident Slack water, alleged");
        assertThat(words.of(new Hit.Shelf(3), "")).isEqualTo("3 events without a time");
    }

    @Test
    void ten_thousand_events_in_one_second_are_one_count() {
        Invented all = new Invented();
        for (int i = 0; i < 10_000; i++) {
            all.at("2026-05-12T10:15:00Z", "request", 0);
        }
        TimelineModel model = TestModel.bare(all.order());
        for (double factor : new double[] {1, 1e-2, 1e-4}) {
            TimelineView view = TestModel.ANY
                    .fitted(model.extent().orElseThrow())
                    .zoomedAround(Invented.micros("2026-05-12T10:15:00Z"), factor);
            assertThat(draw(model, view).hits().spots())
                    .filteredOn(spot -> spot.hit() instanceof Hit.Bundle)
                    .singleElement()
                    .satisfies(spot -> assertThat(((Hit.Bundle) spot.hit()).n()).isEqualTo(10_000));
        }
    }

    @Test
    void one_event_alone_is_a_disc_with_its_title_in_the_middle() {
        TimelineModel model = TestModel.bare(
                new Invented().at("1969-07-20T20:17:40Z", "landing", 1).order());
        TimelinePicture picture =
                draw(model, TestModel.ANY.fitted(model.extent().orElseThrow()));
        Hits.Spot spot = picture.hits().of(100).orElseThrow();
        assertThat(spot.middleX())
                .isBetween(picture.scale().left() + 600, picture.scale().right() - 600);
        assertThat(Texts.of(picture.drawing(), measure).all())
                .anyMatch(text -> text.text().equals("Event number 100 with a title"));
        assertThat(picture.summary()).contains("1 event with a time", "Europe/Berlin", "1969");
    }

    @Test
    void without_events_the_picture_says_so() {
        TimelineModel model = TestModel.bare(new Invented().order());
        assertThat(model.extent()).isEmpty();
        assertThat(Texts.of(draw(model, TestModel.ANY.at(0, Invented.DAY)).drawing(), measure)
                        .all())
                .anyMatch(text -> text.text().startsWith("No event yet."));
        TimelineModel undated = TestModel.bare(new Invented().undated("note", 1).order());
        TimelinePicture picture = draw(undated, TestModel.ANY.at(0, Invented.DAY));
        assertThat(picture.hits().at(picture.scale().right() - 2, picture.bottom() + 10))
                .contains(new Hit.Shelf(1));
        assertThat(picture.hits().of(100)).isPresent();
    }

    @Test
    void uncertain_dates_fade_out_and_stated_spans_do_not() {
        long day = Invented.micros("2026-05-12T00:00:00Z");
        EventOrder events = new Invented()
                .from(day - 14 * Invented.HOUR, day + 36 * Invented.HOUR, Precision.DAY, Certainty.ZONE_UNKNOWN, "x", 0)
                .from(day, day + 3 * Invented.DAY - 1, Precision.SPAN, Certainty.STATED, "x", 1)
                .from(day + 3 * Invented.DAY, day + 4 * Invented.DAY, Precision.SPAN, Certainty.INVERTED, "x", 2)
                .order();
        TimelineModel model = TestModel.bare(events);
        TimelinePicture picture =
                draw(model, TestModel.ANY.fitted(model.extent().orElseThrow()));
        assertThat(spanOf(picture, 100).softLeft()).isPositive();
        assertThat(spanOf(picture, 101).softLeft()).isZero();
        assertThat(spanOf(picture, 102).softRight()).isPositive();
    }

    private static Shape.Box spanOf(TimelinePicture picture, long number) {
        Hits.Spot spot = picture.hits().of(number).orElseThrow();
        return boxes(picture.drawing().shapes()).stream()
                .filter(box -> box.y() == spot.y() && box.x() == spot.x())
                .findFirst()
                .orElseThrow();
    }

    private static List<Shape.Box> boxes(List<Shape> shapes) {
        List<Shape.Box> found = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Box box) {
                found.add(box);
            } else if (shape instanceof Shape.Clip clip) {
                found.addAll(boxes(clip.shapes()));
            }
        }
        return found;
    }

    @Test
    void what_is_selected_stands_out_alone_and_in_a_count() {
        TimelineModel model = TestModel.bare(Invented.mixed(9, 400));
        TimelineView view = TestModel.ANY.fitted(model.extent().orElseThrow());
        int before = draw(model, view).drawing().shapes().hashCode();
        for (int i = 0; i < model.events().dated(); i += 37) {
            TimelineView selected = view.selecting(Set.of(model.events().number(i)));
            assertThat(draw(model, selected).drawing().shapes().hashCode()).isNotEqualTo(before);
        }
    }

    @Test
    void lanes_that_do_not_fit_are_scrolled_and_collapsed_ones_are_low() {
        TimelineModel model = TestModel.bare(Invented.mixed(10, 200));
        TimelineView view = TestModel.ANY.fitted(model.extent().orElseThrow());
        TimelinePicture small = TimelineDrawing.of(model, view, 900, 300, measure, TestModel.TITLES);
        assertThat(small.scrollable()).isPositive();
        TimelineView collapsed = view.with(view.lanes().toggled("account-0").toggled("account-1"));
        assertThat(TimelineDrawing.of(model, collapsed, 900, 300, measure, TestModel.TITLES)
                        .lanesHeight())
                .isLessThan(small.lanesHeight());
        TimelinePicture down =
                TimelineDrawing.of(model, view.scrolled(small.scrollable()), 900, 300, measure, TestModel.TITLES);
        assertThat(heads(down)).isNotEqualTo(heads(small)).contains("other");
    }

    private static List<String> heads(TimelinePicture picture) {
        return picture.hits().spots().stream()
                .flatMap(spot -> spot.hit() instanceof Hit.Head head ? Optional.of(head.lane()).stream() : null)
                .toList();
    }
}
