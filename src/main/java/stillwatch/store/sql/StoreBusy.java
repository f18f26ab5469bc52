package stillwatch.store.sql;

/** Another process has the store open; it must not be deleted. */
public final class StoreBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreBusy(Throwable cause) {
        super("another program is using the derived files of this case", cause);
    }
}
