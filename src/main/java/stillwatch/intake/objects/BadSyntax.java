package stillwatch.intake.objects;

/** A value that is not JSON at all; {@code column} counts within its line, and from the value's start on the first. */
public final class BadSyntax extends BadField {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final long column;

    BadSyntax(long line, long column, String reason) {
        super(null, "not valid JSON on line " + line + ": " + reason);
        this.line = line;
        this.column = column;
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }
}
