package stillwatch.intake.workbook;

import java.io.IOException;

/** How much came out of how little; stops what grows beyond reason. */
final class Inflation {
    private static final long MOST = 8L << 30;
    private static final long UNSUSPECTED = 32L << 20;
    private static final long HIGHEST_RATIO = 300;
    private long inflated;

    /** Thrown from within reading, and turned into a refusal by whoever reads. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }

    void add(int count, long packed) throws Bomb {
        inflated += count;
        if (inflated > MOST) {
            throw new Bomb("The workbook unpacks to more than " + (MOST >> 30) + " GB, more than is read.");
        }
        if (inflated > UNSUSPECTED && inflated > HIGHEST_RATIO * packed) {
            throw new Bomb("The workbook unpacks to more than " + HIGHEST_RATIO
                    + " times its size; a file made to fill memory does so, a table does not.");
        }
    }
}
