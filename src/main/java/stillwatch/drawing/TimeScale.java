package stillwatch.drawing;

/** Where instants lie: those from {@code from} to before {@code to}, in microseconds, from {@code left} on over {@code width} pixels. */
public record TimeScale(long from, long to, double left, double width) {
    public TimeScale {
        if (from >= to || width <= 0) {
            throw new IllegalArgumentException("a scale of nothing");
        }
    }

    public double right() {
        return left + width;
    }

    public double x(long micros) {
        return left + ((double) micros - from) * width / ((double) to - from);
    }

    /** The instant at x, also outside. */
    public long micros(double x) {
        return from + Math.round((x - left) * (((double) to - from) / width));
    }

    /** How many pixels a time is wide. */
    public double pixels(long micros) {
        return micros * width / ((double) to - from);
    }

    public double microsPerPixel() {
        return ((double) to - from) / width;
    }
}
