package stillwatch.bench;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;
import stillwatch.drawing.TableMeasure;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.count.CountSeries;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Belonging;
import stillwatch.timeline.lane.LaneHead;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.picture.TimelineDrawing;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** Frames of a timeline of 1 M events in twelve lanes and 28.8 M exchanges by the minute. Arguments: folder, figures. */
final class TimelineRun {
    private static final int EVENTS = 1_000_000;
    private static final int EXCHANGES = 28_800_000;
    private static final int MINUTES = 45 * 24 * 60;
    private static final int LANES = 12;
    private static final long START = Invented.micros("2026-03-01T00:00:00Z");
    private final Figures figures = new Figures();

    private TimelineRun() {}

    public static void main(String[] args) throws Exception {
        TimelineRun run = new TimelineRun();
        run.run();
        run.figures.write(Path.of(args[1]));
    }

    private void run() throws Exception {
        long before = used();
        EventOrder events = events();
        TimelineView view = TimelineView.of(
                        new TimeSpan(START, START + 60 * Invented.DAY), ZoneId.of("Europe/Berlin"), LaneBy.KIND)
                .marking(Set.of("model release"));
        List<TimelineModel> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.clear();
            figures.time("model", () -> made.add(model(events, view)));
        }
        figures.put("memory", (used() - before) * 1000);
        frames(made.getFirst(), view);
    }

    private static TimelineModel model(EventOrder events, TimelineView view) {
        BitSet kept = new BitSet();
        kept.set(0, events.size());
        return TimelineModel.of(events, new ByAccountOfTwelve(events), List.of(), List.of(exchanges()), kept, view);
    }

    /** A busy week, crowds of thousands within a second, days without a time, and the rest spread out. */
    private static EventOrder events() {
        Random random = new Random(11);
        Invented all = new Invented();
        for (int i = 0; i < EVENTS; i++) {
            long at = START + random.nextLong((i % 4 == 0 ? 7 : 60) * Invented.DAY);
            String kind = i % 20_000 == 0 ? "model release" : "request";
            int who = (int) Math.min(LANES - 1, Math.abs(random.nextGaussian() * 4));
            if (i % 50 == 0) {
                long day = Math.floorDiv(at, Invented.DAY) * Invented.DAY;
                all.from(day, day + Invented.DAY - 1, Precision.DAY, Certainty.STATED, kind, who);
            } else {
                long second = i % 10 == 1 ? START + 30 * Invented.DAY : at;
                all.from(second, second + Invented.SECOND - 1, Precision.SECOND, Certainty.STATED, kind, who);
            }
        }
        return all.order();
    }

    private static RunningCounts exchanges() {
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
                return 0;
            }

            @Override
            public void each(Seen seen) {
                for (int i = 0; i < MINUTES; i++) {
                    seen.bin(START + i * resolution(), (long) EXCHANGES * (i + 1) / MINUTES
                            - (long) EXCHANGES * i / MINUTES);
                }
            }
        });
    }

    private record ByAccountOfTwelve(EventOrder events) implements Belonging {
        @Override
        public int groups() {
            return LANES;
        }

        @Override
        public LaneHead head(int group) {
            return new LaneHead("account-" + group, "account " + group);
        }

        @Override
        public OptionalInt find(String key) {
            return OptionalInt.empty();
        }

        @Override
        public void each(int place, IntConsumer group) {
            group.accept(events.who(place));
        }
    }

    /**
     * From everything down to a second while the middle moves, as somebody looking for something does. Of each frame the
     * quickest of several counts: what else the machine does is no part of it.
     */
    private void frames(TimelineModel model, TimelineView start) {
        long[] best = new long[60];
        Arrays.fill(best, Long.MAX_VALUE);
        for (int round = 0; round < 12; round++) {
            TimelineView view = start.fitted(model.extent().orElseThrow());
            for (int i = 0; i < best.length; i++) {
                long before = System.nanoTime();
                frame(model, view);
                best[i] = Math.min(best[i], System.nanoTime() - before);
                view = view.zoomedAround(START + 30 * Invented.DAY, 0.78).panned(view.length() / 200);
            }
        }
        Arrays.sort(best);
        figures.put("frame.median", best[best.length / 2]);
        figures.put("frame.slow", best[best.length - 1]);
    }

    private static void frame(TimelineModel model, TimelineView view) {
        var picture = TimelineDrawing.of(
                model,
                view,
                1600,
                1000,
                new TableMeasure(),
                numbers -> Arrays.stream(numbers).mapToObj(n -> "Event number " + n).toList());
        if (picture.drawing().shapes().isEmpty()) {
            throw new IllegalStateException("nothing was drawn");
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
