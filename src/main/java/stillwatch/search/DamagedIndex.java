package stillwatch.search;

import java.io.IOException;

/** The index files are not what was written; nothing is lost by {@link TextIndex#openAnew}. */
public final class DamagedIndex extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedIndex(Throwable cause) {
        super("the text index is damaged and has to be made again", cause);
    }
}
