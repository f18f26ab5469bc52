package stillwatch.timeline;

/** How finely a time is known, as far as counting needs it. */
final class Vagueness {
    static final byte HOUR = 0;
    static final byte DAY = 1;
    static final byte MORE = 2;

    private static final long HOUR_MICROS = 3_600_000_000L;

    /** A day without a zone: itself and the 26 hours its zone may shift it. */
    private static final long DAY_MICROS = (24 + 26) * HOUR_MICROS;

    private Vagueness() {}

    static byte of(long earliest, long latest) {
        long width = latest - earliest;
        return width < HOUR_MICROS ? HOUR : width < DAY_MICROS ? DAY : MORE;
    }
}
