package stillwatch.claims;

/**
 * Something in force, and the entry that says so.
 *
 * @param id of what has one; of an assessment that of what it is about
 */
public record Held<T>(String id, T what, long seq, String at, String by) {}
