package stillwatch.brief.leak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a check has found so far, each once, and how much it may still unpack. */
final class Found {
    private static final int LISTED = 1_000;
    private final Limits limits;
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private final Set<Unread> unread = new LinkedHashSet<>();
    private long unpacked;
    private long bytes;

    Found(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void leak(Where where, String place, Secret what) {
        if (leaks.size() < LISTED) {
            leaks.add(new Leak(where.file(), where.at(place), what.called()));
        }
    }

    void unread(Where where, String why) {
        if (unread.size() < LISTED) {
            unread.add(new Unread(where.file(), where.place(), why));
        }
    }

    void read(long more) {
        bytes += more;
    }

    /** How much one thing may unpack to now. */
    long room() {
        return Math.max(0, Math.min(limits.one(), limits.all() - unpacked));
    }

    void unpacked(long more) {
        unpacked += more;
    }

    /** What another check found goes behind it; what both unpacked together may be too much. */
    void add(Found other) {
        other.leaks.stream().limit(LISTED - leaks.size()).forEach(leaks::add);
        unread.addAll(other.unread);
        bytes += other.bytes;
        unpacked += other.unpacked;
        if (unpacked > limits.all()) {
            unread.add(new Unread("The files together", "", "They unpack to more than is read."));
        }
    }

    LeakReport report(int files) {
        return new LeakReport(List.copyOf(leaks), List.copyOf(unread), files, bytes);
    }
}
