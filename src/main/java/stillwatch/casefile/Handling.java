package stillwatch.casefile;

/** Traffic Light Protocol marking of a case or a part of it, from freest to most closed. */
public enum Handling {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /** As it is printed, "TLP:AMBER+STRICT". */
    public String marking() {
        return "TLP:" + name().replace('_', '+');
    }
}
