package stillwatch.casefile;

/** How sure a person is of a decision. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH
}
