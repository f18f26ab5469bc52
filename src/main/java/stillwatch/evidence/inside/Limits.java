package stillwatch.evidence.inside;

import java.time.Duration;

/**
 * How much one look may cost.
 *
 * @param bytes how large a file may be
 * @param pages how many pages of it are counted
 * @param pixels how many a picture may have; it is made smaller until it fits
 * @param time after which the looking process is ended
 * @param memory of the looking process, in megabytes
 */
public record Limits(long bytes, int pages, int pixels, Duration time, int memory) {
    public static final Limits USUAL = new Limits(96L << 20, 20_000, 6_000_000, Duration.ofSeconds(20), 384);

    public Limits within(Duration other) {
        return new Limits(bytes, pages, pixels, other, memory);
    }
}
