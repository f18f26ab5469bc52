package stillwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

/**
 * What came in with one file and what did not: rows = accepted + duplicate + rejected.
 *
 * @param entry the journal entry of the import; 0 for a trial that was not kept
 * @param reference where the original lies if it was too large to be copied into the case
 * @param settings the mapping and zone used, as canonical JSON
 * @param digest SHA-256 over the ids of the accepted rows in order
 */
public record Receipt(
        long entry,
        String file,
        String sha256,
        long size,
        @Nullable String reference,
        String reader,
        int readerVersion,
        String settings,
        long rows,
        long accepted,
        long duplicate,
        long rejected,
        String digest,
        List<Rejection> problems,
        List<Notice> notices) {

    /** {@code rows}: the lines of the rows file, which hold what did not come in. */
    public static Receipt read(long entry, FileImported done, InputStream rows) throws IOException {
        Problems problems = Problems.in(rows);
        return new Receipt(
                entry,
                done.file(),
                done.sha256(),
                done.size(),
                done.reference(),
                done.reader(),
                done.readerVersion(),
                done.settings(),
                done.rows(),
                done.accepted(),
                done.duplicate(),
                done.rejected(),
                done.digest(),
                problems.rejections(),
                problems.notices());
    }

    /** Whether the numbers add up, as they must. */
    public boolean addsUp() {
        return rows == accepted + duplicate + rejected;
    }
}
