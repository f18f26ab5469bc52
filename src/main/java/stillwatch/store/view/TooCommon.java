package stillwatch.store.view;

/**
 * When a value says nothing about who is behind an account: a campus, a proxy, a popular template. Seen with more than one
 * account in a hundred it is too common, but never before 25 accounts have it, and always beyond 500.
 *
 * @param most how many accounts may have a value that still counts
 */
public record TooCommon(int most) {
    private static final int ALWAYS_FINE = 25;
    private static final int NEVER_FINE = 500;
    private static final int ONE_IN = 100;

    /** In a case of so many accounts. */
    public static TooCommon among(long accounts) {
        return new TooCommon(Math.clamp(accounts / ONE_IN, ALWAYS_FINE, NEVER_FINE));
    }

    public boolean is(long accountsWithIt) {
        return accountsWithIt > most;
    }
}
