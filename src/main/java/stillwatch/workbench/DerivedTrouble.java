package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.journal.Entry;
import stillwatch.store.sql.StoreDamaged;

/**
 * What is worked out from a case could not be written or read. The case itself is whole; {@link #saved()} tells whether the
 * action at hand stands in the journal nevertheless.
 */
public final class DerivedTrouble extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;
    private final boolean saved;

    private DerivedTrouble(String message, Throwable cause, boolean saved) {
        super(message, cause);
        this.saved = saved;
    }

    public boolean saved() {
        return saved;
    }

    static DerivedTrouble notSaved(Path folder, StoreDamaged cause) {
        return new DerivedTrouble("Nothing was saved: " + why(folder, cause) + remedy(cause), cause, false);
    }

    static DerivedTrouble saved(Path folder, Entry entry, RuntimeException cause) {
        return new DerivedTrouble(
                "Entry " + entry.seq() + " is saved in the journal, but cannot be shown yet: " + why(folder, cause)
                        + (full(cause) ? " Free some space there and open" : " Open")
                        + " the case again: it catches up by itself.",
                cause,
                true);
    }

    static DerivedTrouble opening(Path folder, StoreDamaged cause) {
        return new DerivedTrouble("The case cannot be opened: " + why(folder, cause) + remedy(cause), cause, false);
    }

    static DerivedTrouble searching(Path folder, IOException cause) {
        return new DerivedTrouble(
                "The case is whole, but cannot be searched: " + why(folder, cause)
                        + (full(cause) ? " Free some space there" : " See what is wrong there")
                        + " and search again: the text index catches up by itself.",
                cause,
                false);
    }

    private static String why(Path folder, Throwable cause) {
        String at = ShownText.of(folder.toString(), LONGEST);
        return full(cause)
                ? "the disk with " + at + " is full, where everything worked out from the case lies."
                : "what is worked out from the case in " + at + " cannot be used ("
                        + ShownText.of(String.valueOf(said(cause)), LONGEST) + ").";
    }

    private static String remedy(StoreDamaged cause) {
        return full(cause)
                ? " Nothing already kept is lost. Free some space there, then do it again."
                : " Nothing of the case is lost. Do it again: it is worked out anew then.";
    }

    private static boolean full(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(said(cause)).toLowerCase(Locale.ROOT);
            if (said.contains("no space left")
                    || said.contains("not enough space")
                    || said.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String said(Throwable cause) {
        return cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    }
}
