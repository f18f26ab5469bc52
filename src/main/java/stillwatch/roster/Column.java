package stillwatch.roster;

/** A column of the table of accounts; {@code name} is the field a filter knows it by. */
public record Column(String name, String title, Sort sort) {
    /** What its values are. */
    public enum Sort {
        TEXT,
        NUMBER,
        TIME
    }
}
