package stillwatch.casefile;

/** What a shared signal is about; behaviour families weigh differently from the rest. */
public enum Family {
    PAYMENT,
    NETWORK,
    CLIENT,
    CONTENT,
    TIMING,
    IDENTITY,
    TARGETING
}
