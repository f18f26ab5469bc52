package stillwatch.evidence.gzip;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Hands things from one thread to another, a few at a time, and waits uninterrupted: work is stopped by flags here. */
final class Belt<T> {
    private final int room;
    private final ArrayDeque<T> things = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    Belt(int room) {
        this.room = room;
    }

    void put(T thing) {
        lock.lock();
        try {
            while (things.size() == room) {
                changed.awaitUninterruptibly();
            }
            things.add(thing);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    T take() {
        lock.lock();
        try {
            while (things.isEmpty()) {
                changed.awaitUninterruptibly();
            }
            changed.signalAll();
            return things.remove();
        } finally {
            lock.unlock();
        }
    }
}
