package stillwatch.casefile;

/** How far the place of a time on the world's clock is known. */
public enum Certainty {
    /** Zone or offset stood in the text, or the number counts from an epoch. */
    STATED,
    /** The zone was given for the whole file by the person who imported it. */
    ZONE_GIVEN,
    /** No zone is known: the range is widened by -14 to +12 hours. */
    ZONE_UNKNOWN,
    /** The wall time does not exist in its zone: clocks jumped over it. */
    IN_GAP,
    /** The wall time exists twice in its zone: the range covers both. */
    IN_OVERLAP,
    /** Start and end were stated the wrong way round; kept as a range, and said. */
    INVERTED
}
