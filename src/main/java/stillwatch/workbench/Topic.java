package stillwatch.workbench;

/** What of a case a change touches, as coarse as screens are. Links and merged accounts are ACCOUNTS and CLUSTERS. */
public enum Topic {
    CASE,
    IMPORTS,
    ACCOUNTS,
    CLUSTERS,
    INCIDENTS,
    EVENTS,
    EVIDENCE,
    NOTES,
    SOURCES,
    CLAIMS,
    BRIEFS,
    HISTORY
}
