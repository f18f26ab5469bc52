package stillwatch.casefile;

/** Where a source stands in the matter. */
public enum Stake {
    COMPLAINANT,
    ACCUSED,
    ALLY,
    AUTHORITY,
    NONE_KNOWN
}
