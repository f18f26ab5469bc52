package stillwatch.brief.outline;

import java.util.List;

/** Numbers of one subject and measure side by side, with the notes that have to be printed with them. */
public record Numbers(String subject, String measure, List<Row> rows, List<String> notes) {
    public Numbers {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** {@code means}: from what to what it can be. */
    public record Row(String stated, String means, String of, String where, String words) {}
}
