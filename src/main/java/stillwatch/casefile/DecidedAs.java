package stillwatch.casefile;

/** What a person decided of a link: it is there, it is not, or that cannot be said. */
public enum DecidedAs {
    POSITIVE,
    NEGATIVE,
    UNSURE
}
