package stillwatch.evidence;

import java.io.IOException;

/** This folder cannot be opened, or started, as a case; the message says why and what to do. */
public final class CaseRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    /** What stood in the way. */
    public enum Why {
        NO_SUCH_FOLDER,
        NOT_A_FOLDER,
        NOT_A_CASE,
        JOURNAL_MISSING,
        UNREADABLE,
        NOT_EMPTY,
        LINK_INSIDE,
        OPENED_READ_ONLY
    }

    CaseRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    CaseRefused(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
