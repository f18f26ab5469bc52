package stillwatch.progress;

/** Told by long work how far it is; asked by it whether to go on. Called often, so implementations are cheap. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code total} is 0 where it is not known. */
    void at(String what, long done, long total);

    boolean cancelled();

    default void stopIfCancelled() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
