package stillwatch.journal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why a journal could not be read or written, in words for the person who works on the case. */
public abstract sealed class JournalFailure extends IOException permits AppendFailed, DamagedJournal, NewerJournal {
    private static final long serialVersionUID = 1L;

    JournalFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
