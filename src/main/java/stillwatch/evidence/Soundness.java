package stillwatch.evidence;

/** Whether a file still is what its hash says. */
public enum Soundness {
    SOUND,
    CHANGED,
    MISSING
}
