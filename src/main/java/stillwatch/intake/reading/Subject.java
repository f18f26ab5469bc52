package stillwatch.intake.reading;

/** What the rows of a table are. */
public enum Subject {
    INCIDENTS,
    ACCOUNTS,
    CLUSTERS,
    EVENTS,
    OBSERVATIONS,
    SOURCES,
    DOCUMENTS
}
