package stillwatch.intake.rows;

import java.util.List;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

/** One line of a rows file. */
public sealed interface RowsLine {
    /** {@code id}: 24 hex digits, 96 bits of SHA-256 over the canonical facts; equal rows have equal ids. */
    record Row(List<Fact> facts, String id, long line) implements RowsLine {}

    record Rejected(Rejection rejection) implements RowsLine {}

    record Noticed(Notice notice) implements RowsLine {}
}
