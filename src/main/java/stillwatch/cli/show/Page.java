package stillwatch.cli.show;

import java.util.List;

/** Which part of a list is wanted. */
public record Page(long offset, int limit) {
    <T> List<T> of(List<T> all) {
        int from = (int) Math.min(offset, all.size());
        return all.subList(from, (int) Math.min((long) from + limit, all.size()));
    }
}
