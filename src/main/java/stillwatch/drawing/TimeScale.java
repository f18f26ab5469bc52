package stillwatch.drawing;

/** Where instants lie: those from {@code from} to before {@code to}, in microseconds, from {@code left} on over {@code width} pixels. */
public record TimeScale(long from, long to, double left, double width) {
    /** Beyond this nothing is subtracted: 126,000 years either way. */
    private static final long FARTHEST = 4_000_000_000_000_000_000L;

    public TimeScale {
        if (from >= to || width <= 0 || from < -FARTHEST || to > FARTHEST) {
            throw new IllegalArgumentException("a scale of nothing");
        }
    }

    public double right() {
        return left + width;
    }

    public double x(long micros) {
        return left + (Math.clamp(micros, -FARTHEST, FARTHEST) - from) * width / (to - from);
    }

    /** The instant at x, also outside. */
    public long micros(double x) {
        return from + Math.round((x - left) * ((to - from) / width));
    }

    /** How many pixels a time is wide. */
    public double pixels(long micros) {
        return micros * width / (to - from);
    }

    public double microsPerPixel() {
        return (to - from) / width;
    }
}
