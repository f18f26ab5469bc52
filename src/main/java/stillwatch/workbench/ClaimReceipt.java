package stillwatch.workbench;

import java.util.List;
import stillwatch.casefile.action.ClaimAction.Unread;

/**
 * What came in with a file of claims: rows = accepted + duplicate + rejected.
 *
 * @param entry of the history; 0 where nothing was changed
 * @param evidence the id the file itself was kept under; empty for a trial
 * @param subject what the rows are, "claims" for a JSON file of several
 */
public record ClaimReceipt(
        long entry,
        String file,
        String sha256,
        long size,
        String evidence,
        String subject,
        long rows,
        long accepted,
        long duplicate,
        long rejected,
        List<Unread> problems,
        List<String> notices) {
    public boolean addsUp() {
        return rows == accepted + duplicate + rejected;
    }
}
