package stillwatch.journal;

import java.util.List;
import java.util.Locale;

/** An entry could not be written; it is not acknowledged, whatever was acknowledged before still stands. */
public final class AppendFailed extends JournalFailure {
    private static final long serialVersionUID = 1L;
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded", "disk is full");
    private final boolean diskFull;
    private final boolean cutBack;

    private AppendFailed(String message, Throwable cause, boolean diskFull, boolean cutBack) {
        super(message, cause);
        this.diskFull = diskFull;
        this.cutBack = cutBack;
    }

    static AppendFailed because(Exception cause, boolean cutBack) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        boolean full = FULL.stream().anyMatch(reason.toLowerCase(Locale.ROOT)::contains);
        String what = full ? "the disk is full" : "the journal could not be written";
        String then = cutBack
                ? "Everything saved before is safe" + (full ? "; free some space and try again." : "; try again.")
                : "Everything saved before is safe, but the unfinished line could not be removed: close the case"
                        + (full ? ", free some space" : "") + " and open it again.";
        return new AppendFailed("Nothing was saved: " + what + " (" + reason + "). " + then, cause, full, cutBack);
    }

    public boolean diskFull() {
        return diskFull;
    }

    /** Whether the journal is as it was before; if not, it refuses further entries until it is opened again. */
    public boolean cutBack() {
        return cutBack;
    }
}
