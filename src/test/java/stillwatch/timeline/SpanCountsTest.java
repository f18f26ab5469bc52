package stillwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;

class SpanCountsTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final long FROM = Invented.micros("2026-03-03T00:00:00Z");
    private static final long TO = Invented.micros("2026-03-10T00:00:00Z");

    private static SpanCounts counted(Invented events, Quarters sightings) {
        return SpanCounts.of(events.order(), sightings, FROM, TO, UTC, account -> account == 3 ? 1 : account);
    }

    @Test
    void what_may_have_been_in_the_span_counts_and_what_was_before_after_or_is_undated_does_not() {
        Invented events = new Invented()
                .at("2026-03-02T23:59:58Z", "x", 0)
                .at("2026-03-03T00:00:00Z", "x", 1)
                .at("2026-03-09T23:59:59Z", "x", 2)
                .at("2026-03-10T00:00:00Z", "x", 4)
                .undated("x", 5)
                .from(FROM - 20 * Invented.DAY, FROM + Invented.DAY, Precision.SPAN, Certainty.STATED, "x", -1);
        SpanCounts counts = counted(events, new Quarters());
        assertThat(counts.events()).isEqualTo(3);
        assertThat(counts.accounts()).isEqualTo(2);
        assertThat(counts.days().first()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(counts.days().events()).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(counts.days().vagueEvents()).isEqualTo(1);
        assertThat(counts.days().undatedEvents()).isZero();
    }

    @Test
    void accounts_that_are_one_count_once() {
        Invented events = new Invented()
                .at("2026-03-04T00:00:00Z", "x", 1)
                .at("2026-03-05T00:00:00Z", "x", 3)
                .at("2026-03-06T00:00:00Z", "x", -1);
        assertThat(counted(events, new Quarters()).accounts()).isEqualTo(1);
    }

    @Test
    void observations_count_by_their_quarter_of_an_hour() {
        Quarters sightings = new Quarters();
        sightings.add(FROM - 2 * Quarters.MICROS, FROM - 2 * Quarters.MICROS, false, 5);
        sightings.add(FROM, FROM, false, 7);
        sightings.add(TO - 1, TO - 1, false, 11);
        sightings.add(TO, TO, false, 13);
        SpanCounts counts = counted(new Invented(), sightings);
        assertThat(counts.observations()).isEqualTo(18);
        assertThat(counts.days().observations()).containsExactly(7, 0, 0, 0, 0, 0, 11);
    }

    @Test
    void a_span_that_holds_nothing_has_no_days() {
        assertThat(counted(new Invented().at("2020-01-01T00:00:00Z", "x", 0), new Quarters())
                        .days()
                        .length())
                .isZero();
    }
}
