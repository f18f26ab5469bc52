package stillwatch.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stillwatch.timeline.Invented;

class TimelineViewTest {
    private static final long START = Invented.micros("2026-03-01T00:00:00Z");
    private static final TimelineView VIEW = TimelineView.of(
            new TimeSpan(START, START + 10 * Invented.DAY), ZoneId.of("UTC"), LaneBy.KIND);

    @Test
    void the_instant_under_the_pointer_stays_where_it_is_while_one_zooms() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            long at = VIEW.from() + random.nextLong(VIEW.length());
            double factor = Math.exp(4 * random.nextGaussian());
            TimelineView zoomed = VIEW.zoomedAround(at, factor);
            double before = (double) (at - VIEW.from()) / VIEW.length();
            double after = (double) (at - zoomed.from()) / zoomed.length();
            if (zoomed.length() < 1000 * 365 * Invented.DAY) {
                assertThat(after).isBetween(before - 1e-4, before + 1e-4);
            }
        }
    }

    @Test
    void no_gesture_leaves_the_years_0_to_9999_or_a_tenth_of_a_second() {
        Random random = new Random(2);
        TimelineView view = VIEW;
        for (int round = 0; round < 20_000; round++) {
            view = random.nextBoolean()
                    ? view.panned((long) (random.nextGaussian() * Math.pow(10, random.nextInt(19))))
                    : view.zoomedAround(
                            view.from() + random.nextLong(view.length()), Math.exp(5 * random.nextGaussian()));
            assertThat(view.from()).isBetween(TimelineView.FIRST, TimelineView.END);
            assertThat(view.to()).isBetween(TimelineView.FIRST, TimelineView.END);
            assertThat(view.length()).isGreaterThanOrEqualTo(TimelineView.SHORTEST);
        }
        assertThat(VIEW.panned(Long.MIN_VALUE).from()).isEqualTo(TimelineView.FIRST);
        assertThat(VIEW.panned(Long.MAX_VALUE).to()).isEqualTo(TimelineView.END);
    }

    @Test
    void panning_keeps_the_length_and_fitting_leaves_a_margin() {
        assertThat(VIEW.panned(Invented.DAY).length()).isEqualTo(VIEW.length());
        TimeSpan span = new TimeSpan(START, START + Invented.HOUR);
        TimelineView fitted = VIEW.fitted(span);
        assertThat(fitted.from()).isLessThan(span.from());
        assertThat(fitted.to()).isGreaterThan(span.to());
        assertThat(fitted.length()).isLessThan(2 * Invented.HOUR);
        assertThat(VIEW.showing(START + 5 * Invented.DAY)).isSameAs(VIEW);
        assertThat(VIEW.showing(START + 50 * Invented.DAY).from()).isEqualTo(START + 45 * Invented.DAY);
    }

    @Test
    void back_and_forward_go_where_one_was_and_a_gesture_leaves_no_steps() {
        ViewTrail trail = ViewTrail.starting(VIEW);
        TimelineView second = VIEW.in(ZoneId.of("Asia/Tokyo"));
        TimelineView third = second.selecting(Set.of(7L));
        trail = trail.to(second).instead(second.panned(5)).to(third).to(third);
        assertThat(trail.before()).hasSize(2);
        assertThat(trail.back().now()).isEqualTo(second.panned(5));
        assertThat(trail.back().back().now()).isEqualTo(VIEW);
        assertThat(trail.back().back().canGoBack()).isFalse();
        assertThat(trail.back().back().forward().forward()).isEqualTo(trail);
        assertThat(trail.back().to(VIEW.panned(9)).canGoForward()).isFalse();
    }

    @Test
    void only_so_many_steps_are_kept() {
        ViewTrail trail = ViewTrail.starting(VIEW);
        for (int i = 1; i <= 1000; i++) {
            trail = trail.to(VIEW.panned(i));
        }
        assertThat(trail.before()).hasSize(200);
        assertThat(trail.back().now()).isEqualTo(VIEW.panned(999));
    }

    @Test
    void lanes_are_moved_collapsed_and_hidden_and_back_again() {
        LaneChoice lanes = LaneChoice.by(LaneBy.ACCOUNT);
        assertThat(lanes.moved("b", -1, List.of("a", "b", "c")).first()).containsExactly("b", "a", "c");
        assertThat(lanes.moved("b", 9, List.of("a", "b", "c")).first()).containsExactly("a", "c", "b");
        assertThat(lanes.moved("x", 1, List.of("a"))).isEqualTo(lanes);
        assertThat(lanes.toggled("a").collapsed()).containsExactly("a");
        assertThat(lanes.toggled("a").toggled("a")).isEqualTo(lanes);
        assertThat(lanes.shown("a").hidden()).containsExactly("a");
        assertThat(VIEW.toggling(3).toggling(4).toggling(3).selected()).containsExactly(4L);
    }

    @Test
    void a_span_of_two_instants_does_not_mind_their_order() {
        assertThat(TimeSpan.between(9, 4)).isEqualTo(new TimeSpan(4, 9));
        assertThat(TimeSpan.between(4, 4).length()).isEqualTo(1);
        assertThat(new TimeSpan(4, 9).meets(9, 12)).isFalse();
        assertThat(new TimeSpan(4, 9).meets(1, 4)).isTrue();
    }
}
