package stillwatch.evidence;

import java.io.IOException;

/** A file of the case does not have the bytes its name says. */
public final class FileChanged extends IOException {
    private static final long serialVersionUID = 1L;

    FileChanged(Shelf shelf, String sha256) {
        super("The case's file " + shelf.shown(sha256)
                + " was changed or damaged after it was kept: its SHA-256 is not the one in its name."
                + " Put the original back from a copy of the case, or add the same file again.");
    }
}
