package stillwatch.intake.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;

/** The rows of a table, one after the other, as the file holds them. */
public interface TableRows extends Closeable {
    /** Goes to the next row that is not empty; false behind the last. */
    boolean next() throws IOException, Refusal;

    /** The row's line (in a workbook its row number), from 1. */
    long line();

    int width();

    /** The cells of this row, as many as {@link #width}; the array is used again for the next. */
    String[] cells();

    /** Why this row could not be taken apart into cells, or null. */
    @Nullable
    BadCell problem();

    /** This row as a rejected one, with its raw text. */
    Rejection rejected(@Nullable String column, String reason);
}
