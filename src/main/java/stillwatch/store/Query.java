package stillwatch.store;

/** A question to the store; everything it asks is answered from one and the same state. */
@FunctionalInterface
public interface Query<T> {
    T ask(Tables tables);
}
