package stillwatch.timeline.picture;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.claim.Status;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.count.CountSeries;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Belonging;
import stillwatch.timeline.lane.IncidentSpan;
import stillwatch.timeline.lane.LaneHead;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** A timeline of made-up events in lanes by account, without a case around it. */
final class TestModel {
    static final Titles TITLES = numbers -> Arrays.stream(numbers)
            .mapToObj(n -> "Event number " + n + " with a title")
            .toList();
    static final TimelineView ANY = TimelineView.of(new TimeSpan(0, 1), ZoneId.of("Europe/Berlin"), LaneBy.ACCOUNT)
            .marking(Set.of("model release", "letter"));

    private TestModel() {}

    static TimelineModel of(EventOrder events, List<RunningCounts> series) {
        BitSet all = new BitSet();
        all.set(0, events.size());
        return TimelineModel.of(events, new ByWho(events), incidents(), series, all, ANY);
    }

    static TimelineModel bare(EventOrder events) {
        BitSet all = new BitSet();
        all.set(0, events.size());
        return TimelineModel.of(events, new ByWho(events), List.of(), List.of(), all, ANY);
    }

    private static List<IncidentSpan> incidents() {
        long start = Invented.micros("2025-11-10T00:00:00Z");
        Moment exact = new Moment(start, start + 18 * Invented.DAY - 1, Precision.SPAN, "UTC", Certainty.STATED, "x");
        Moment vague = new Moment(
                start + 5 * Invented.DAY, start + 40 * Invented.DAY, Precision.MONTH, "", Certainty.ZONE_UNKNOWN, "y");
        return List.of(
                new IncidentSpan("incident-1-1", "Slack water", exact, Status.ALLEGED),
                new IncidentSpan("incident-2-1", "Spring tide", vague, Status.ALLEGED),
                new IncidentSpan("incident-3-1", "Nobody says when", null, Status.ALLEGED));
    }

    /** By the minute over ten days. */
    static RunningCounts minutes() {
        return RunningCounts.of(new CountSeries() {
            @Override
            public String name() {
                return "Exchanges";
            }

            @Override
            public String unit() {
                return "exchanges";
            }

            @Override
            public long resolution() {
                return 60 * Invented.SECOND;
            }

            @Override
            public long unplaced() {
                return 7;
            }

            @Override
            public void each(Seen seen) {
                Random random = new Random(9);
                long start = Invented.micros("2025-11-12T00:00:00Z");
                for (int i = 0; i < 14_400; i++) {
                    seen.bin(start + i * resolution(), 1 + random.nextInt(500));
                }
            }
        });
    }

    record ByWho(EventOrder events) implements Belonging {
        @Override
        public int groups() {
            return 5;
        }

        @Override
        public LaneHead head(int group) {
            return new LaneHead("account-" + group, "hl-10000" + group);
        }

        @Override
        public OptionalInt find(String key) {
            return key.startsWith("account-") ? OptionalInt.of(key.charAt(8) - '0') : OptionalInt.empty();
        }

        @Override
        public void each(int place, IntConsumer group) {
            if (events.who(place) >= 0) {
                group.accept(events.who(place));
                if (events.who(place) == 4) {
                    group.accept(0);
                }
            }
        }
    }
}
