package stillwatch.progress;

/** The person asked to stop; whoever catches it leaves everything as it was before. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("stopped on request; nothing was changed");
    }
}
