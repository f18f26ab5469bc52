package stillwatch.evidence;

import java.io.IOException;

/** The case does not hold a file it should hold. */
public final class FileMissing extends IOException {
    private static final long serialVersionUID = 1L;

    FileMissing(Shelf shelf, String sha256, boolean link) {
        super("The case's file " + shelf.shown(sha256)
                + (link
                        ? " is not a file but a link or a folder; links inside a case are not followed."
                        : " is missing.")
                + " Put the original back from a copy of the case, or add the same file again.");
    }
}
