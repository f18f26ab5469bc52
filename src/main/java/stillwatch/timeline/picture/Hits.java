package stillwatch.timeline.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.TimeScale;
import stillwatch.timeline.view.TimeSpan;

/** What lies where in a picture; what was painted later lies above. */
public record Hits(List<Spot> spots, List<Band> bands) {
    /** Small things are met this far beside them too. */
    private static final double REACH = 4;

    public Hits {
        spots = List.copyOf(spots);
        bands = List.copyOf(bands);
    }

    /** A rectangle and what lies in it. */
    public record Spot(double x, double y, double width, double height, Hit hit) {
        boolean holds(double atX, double atY, double reach) {
            return atX >= x - reach && atX < x + width + reach && atY >= y - reach && atY < y + height + reach;
        }

        boolean isArea() {
            return switch (hit) {
                case Hit.Head head -> true;
                case Hit.Shelf shelf -> true;
                case Hit.Gap gap -> true;
                default -> false;
            };
        }

        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }
    }

    /** Bars of a density side by side: the bar of counts[i] lies from edges[i] to edges[i + 1]. */
    public record Band(
            String lane, String unit, double top, double height, TimeScale scale, long[] edges, long[] counts) {
        Band within(double from, double to) {
            double start = Math.max(top, from);
            return new Band(
                    lane, unit, start, Math.max(0, Math.min(to, top + height) - start), scale, edges, counts);
        }

        Optional<Hit> at(double x, double y) {
            if (y < top || y >= top + height || x < scale.left() || x >= scale.right()) {
                return Optional.empty();
            }
            int found = Arrays.binarySearch(edges, scale.micros(x));
            int bar = found >= 0 ? found : -found - 2;
            return bar < 0 || bar >= counts.length || counts[bar] == 0
                    ? Optional.empty()
                    : Optional.of(new Hit.Density(
                            lane, new TimeSpan(edges[bar], edges[bar + 1]), counts[bar], unit));
        }
    }

    /** What is met first, exactly or nearly. */
    public Optional<Hit> at(double x, double y) {
        Spot exact = met(x, y, 0, false);
        Spot near = exact == null ? met(x, y, REACH, false) : exact;
        if (near != null) {
            return Optional.of(near.hit());
        }
        Optional<Hit> bar = bands.reversed().stream().flatMap(band -> band.at(x, y).stream()).findFirst();
        Spot area = met(x, y, 0, true);
        return bar.isPresent() || area == null ? bar : Optional.of(area.hit());
    }

    private @Nullable Spot met(double x, double y, double reach, boolean areas) {
        for (Spot spot : spots.reversed()) {
            if (spot.isArea() == areas && spot.holds(x, y, reach)) {
                return spot;
            }
        }
        return null;
    }

    /** Where the event of this number is drawn by itself. */
    public Optional<Spot> of(long number) {
        return spots.stream()
                .filter(spot -> spot.hit() instanceof Hit.Event event && event.number() == number)
                .findFirst();
    }
}
