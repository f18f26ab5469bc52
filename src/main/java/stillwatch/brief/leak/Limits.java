package stillwatch.brief.leak;

/**
 * How far a check goes into a file before it says that it cannot read it.
 *
 * @param one bytes that one thing may unpack to
 * @param all bytes that everything may unpack to
 * @param depth how many containers may lie in each other
 * @param entries how many things a container may hold
 */
public record Limits(long one, long all, int depth, int entries) {
    private static final long MEGABYTE = 1L << 20;

    public static final Limits USUAL = new Limits(256 * MEGABYTE, 2048 * MEGABYTE, 6, 100_000);
}
