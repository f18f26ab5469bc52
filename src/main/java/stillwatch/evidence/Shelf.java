package stillwatch.evidence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;

/** Where a case keeps files by their SHA-256. The name on the disk is made from the hash alone, never from a name somebody chose. */
public enum Shelf {
    /** Originals: evidence/ab/ab12…, many, so they are spread over folders. */
    EVIDENCE("evidence", "", true),
    /** What imports read: rows/&lt;sha&gt;.jsonl.gz. */
    ROWS("rows", ".jsonl.gz", false),
    /** Frozen briefs: briefs/&lt;sha&gt;.brief, of whatever format the journal says. */
    BRIEFS("briefs", ".brief", false);

    private static final int SPREAD = 2;
    private final String folder;
    private final String ending;
    private final boolean spread;

    Shelf(String folder, String ending, boolean spread) {
        this.folder = folder;
        this.ending = ending;
        this.spread = spread;
    }

    String folder() {
        return folder;
    }

    boolean spread() {
        return spread;
    }

    /** How a message names the file. */
    String shown(String sha256) {
        return spread
                ? folder + "/" + sha256.substring(0, SPREAD) + "/" + sha256 + ending
                : folder + "/" + sha256 + ending;
    }

    /** The folder below the shelf's own that holds the file; the shelf's own where it is not spread. */
    Path folderOf(Path shelf, String sha256) {
        return spread ? shelf.resolve(sha256.substring(0, SPREAD)) : shelf;
    }

    String fileName(String sha256) {
        return sha256 + ending;
    }

    /** The hash a file name stands for, null if it is not one of ours. */
    @Nullable
    String sha256(String fileName) {
        if (!fileName.endsWith(ending)) {
            return null;
        }
        String sha256 = fileName.substring(0, fileName.length() - ending.length());
        return Sha256.looksLikeOne(sha256) ? sha256 : null;
    }
}
