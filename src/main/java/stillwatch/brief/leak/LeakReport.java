package stillwatch.brief.leak;

import java.util.List;

/** What a leak check found. Only where it is clean may the files go out. */
public record LeakReport(List<Leak> leaks, List<Unread> unread, int files, long bytes) {
    public boolean clean() {
        return leaks.isEmpty() && unread.isEmpty();
    }

    /** A line for each, what was found first. */
    public List<String> lines() {
        return java.util.stream.Stream.concat(
                        leaks.stream().map(Leak::words), unread.stream().map(Unread::words))
                .toList();
    }
}
