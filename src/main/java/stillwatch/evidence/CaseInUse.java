package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** Somebody else writes to the case at this moment. */
public final class CaseInUse extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable Holder holder;

    CaseInUse(Path folder, @Nullable Holder holder) {
        super("The case " + ShownText.of(folder.toString(), 300) + " is in use " + by(holder)
                + " Close it there, or wait until that is done. It can be verified meanwhile.");
        this.holder = holder;
    }

    /** Null where the holder left no note this user can see, say on another computer. */
    public @Nullable Holder holder() {
        return holder;
    }

    private static String by(@Nullable Holder holder) {
        return holder == null
                ? "by another program, perhaps of another user or on another computer."
                : "by " + ShownText.of(holder.program()) + " (process " + holder.pid() + ", since "
                        + ShownText.of(holder.since()) + ").";
    }
}
