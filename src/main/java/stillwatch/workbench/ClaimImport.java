package stillwatch.workbench;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import stillwatch.claims.file.ClaimSubject;

/**
 * How a file of claims is to be read.
 *
 * @param subject what the rows of a table are; null for JSON, which says it itself
 * @param zone counts for times that state none
 * @param strict refuses the file whole if one row cannot be read
 */
public record ClaimImport(
        @Nullable ClaimSubject subject, @Nullable ZoneId zone, boolean strict) {}
