package stillwatch.store;

/** The journal entry a store stands at. */
record Applied(long seq, String hash) {}
