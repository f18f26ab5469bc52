package stillwatch.timeline;

/**
 * How finely a time is known, in a byte: half of how long it may have been, in quarters of an hour. Where a time has to stand
 * on one day it stands at its middle: that is the day that was written, whatever zone it was written in.
 */
final class Vagueness {
    private static final byte NO_DAY = -1;
    private static final long HOUR = 4 * Quarters.MICROS;

    /** A day without a zone: itself and the 26 hours its zone may shift it. */
    static final long DAY_SOMEWHERE = (24 + 26) * HOUR;

    private Vagueness() {}

    static byte of(long earliest, long latest) {
        long width = latest - earliest;
        return width > DAY_SOMEWHERE ? NO_DAY : (byte) (width / 2 / Quarters.MICROS);
    }

    static boolean toTheHour(byte vagueness) {
        return vagueness >= 0 && vagueness * 2 * Quarters.MICROS < HOUR;
    }

    static boolean toTheDay(byte vagueness) {
        return vagueness != NO_DAY;
    }

    static long middle(long earliest, byte vagueness) {
        return earliest + vagueness * Quarters.MICROS;
    }
}
