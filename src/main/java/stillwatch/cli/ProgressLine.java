package stillwatch.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import stillwatch.progress.Progress;

/** A bar on stderr for work that takes more than a moment; drawn only on a terminal, ten times a second at most. */
final class ProgressLine implements Progress {
    private static final long FIRST_AFTER = 400_000_000;
    private static final long EVERY = 100_000_000;
    private static final int BAR = 24;
    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier nanos;
    private final AtomicBoolean cancelled;
    private long next;
    private int drawn;

    ProgressLine(PrintStream err, boolean shown, LongSupplier nanos, AtomicBoolean cancelled) {
        this.err = err;
        this.shown = shown;
        this.nanos = nanos;
        this.cancelled = cancelled;
        this.next = nanos.getAsLong() + FIRST_AFTER;
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        if (shown && nanos.getAsLong() >= next) {
            next = nanos.getAsLong() + EVERY;
            draw(what + "  " + (total > 0 ? bar(done, total) : String.format(Locale.ROOT, "%,d", done)));
        }
    }

    /** Takes the bar away again, so that what is said next stands alone. */
    synchronized void clear() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }

    private static String bar(long done, long total) {
        long capped = Math.min(done, total);
        int full = (int) (capped * BAR / total);
        return "█".repeat(full) + "░".repeat(BAR - full) + String.format(Locale.ROOT, " %3d %%", capped * 100 / total);
    }

    private void draw(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        err.flush();
        drawn = line.length();
    }
}
