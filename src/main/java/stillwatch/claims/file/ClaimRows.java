package stillwatch.claims.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.Unread;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;

/**
 * The rows of a file of claims, and those that are none.
 *
 * @param subject what a table holds; null for JSON
 */
record ClaimRows(@Nullable ClaimSubject subject, List<ClaimRow> rows, List<Unread> unread) {
    private static final int LARGEST = 64 << 20;

    /** {@code subject} has to be said of a table; JSON says it itself. */
    static ClaimRows of(String fileName, byte[] bytes, @Nullable ClaimSubject subject) throws Refusal {
        if (bytes.length > LARGEST) {
            throw new Refusal("A file of claims is at most 64 MB; this one has " + (bytes.length >> 20) + " MB.");
        }
        ClaimRows rows = new ClaimRows(subject, new ArrayList<>(), new ArrayList<>());
        if (isJson(bytes)) {
            new ClaimJson(fileName, rows).read(bytes);
        } else if (subject != null) {
            new ClaimTable(fileName, subject, rows).read(bytes);
        } else {
            throw new Refusal(fileName
                    + " is no JSON. Say with --as what the rows of the table are: propositions, statements, …");
        }
        return rows;
    }

    private static boolean isJson(byte[] bytes) {
        for (byte one : bytes) {
            if (one == '{') {
                return true;
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }

    void bad(long line, String column, String reason, String raw) {
        Rejection cut = Rejection.of(line, column, reason, raw);
        unread.add(new Unread(line, column, reason, cut.raw()));
    }
}
