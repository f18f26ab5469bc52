package stillwatch.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import stillwatch.store.sql.Sql;

/**
 * The read connections. While an import is written ahead in pieces they keep looking at the state before it: nobody sees a
 * half of it.
 */
final class Readers implements AutoCloseable {
    private static final int MOST = 3;
    private final Supplier<Sql> opener;
    private final Deque<Reading> idle = new ArrayDeque<>();
    private final List<Reading> all = new ArrayList<>();
    private final RowCounts.Last lastCounts;
    private boolean held;

    Readers(Supplier<Sql> opener, RowCounts.Last lastCounts) {
        this.opener = opener;
        this.lastCounts = lastCounts;
    }

    synchronized Reading take() {
        boolean interrupted = false;
        while (idle.isEmpty() && (held || all.size() == MOST)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Reading reading = idle.isEmpty() ? open() : idle.pop();
        try {
            reading.fix();
            return reading;
        } catch (RuntimeException e) {
            idle.push(reading);
            notifyAll();
            throw e;
        }
    }

    private Reading open() {
        Reading reading = new Reading(opener.get(), lastCounts);
        all.add(reading);
        return reading;
    }

    synchronized void giveBack(Reading reading) {
        idle.push(reading);
        notifyAll();
        if (!held) {
            reading.release();
        }
    }

    /** All readers stay with the state of now until {@link #letGo()}. */
    synchronized void hold() {
        if (!held) {
            held = true;
            if (all.isEmpty()) {
                idle.push(open());
            }
            idle.forEach(Reading::fix);
        }
    }

    synchronized void letGo() {
        if (held) {
            held = false;
            notifyAll();
            idle.forEach(Reading::release);
        }
    }

    @Override
    public synchronized void close() {
        all.forEach(reading -> reading.sql().close());
    }
}
