package stillwatch.roster;

/** One thing a filter asks of an account. */
sealed interface Term {
    boolean without();

    /** A word or phrase in any column. */
    record Words(Match match, boolean without) implements Term {}

    /** A text in one column. */
    record In(String field, Match match, boolean without) implements Term {}

    /** Whether a column has anything. */
    record Has(String field, boolean without) implements Term {}

    /** A count between two numbers, both included. */
    record Count(String field, long least, long most, boolean without) implements Term {}

    /** A time from an instant to before another; of "after" and "before" only one of them is set. */
    record Time(String field, long from, long before, boolean without) implements Term {}
}
