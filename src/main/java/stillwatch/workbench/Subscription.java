package stillwatch.workbench;

/** Somebody hears of changes until this is closed. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
