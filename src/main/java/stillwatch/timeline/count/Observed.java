package stillwatch.timeline.count;

import stillwatch.timeline.Quarters;

/** How often accounts were seen with values, by quarter of an hour. */
public record Observed(Quarters quarters) implements CountSeries {
    @Override
    public String name() {
        return "Observations";
    }

    @Override
    public String unit() {
        return "observations";
    }

    @Override
    public long resolution() {
        return Quarters.MICROS;
    }

    @Override
    public long unplaced() {
        return quarters.vague();
    }

    @Override
    public void each(Seen seen) {
        quarters.each(seen::bin);
    }
}
