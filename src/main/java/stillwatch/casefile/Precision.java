package stillwatch.casefile;

/** How finely a time was stated; SPAN for a stated start and end, NONE where nothing was stated. */
public enum Precision {
    MICROSECOND,
    MILLISECOND,
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    YEAR,
    SPAN,
    NONE
}
