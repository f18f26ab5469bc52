package stillwatch.intake.objects;

import stillwatch.intake.reading.Refusal;

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

    /** Refuses the file for it. Columns are counted from where the value begins, so on its first line its own is added. */
    public Refusal in(String fileName, Slice value, long columnOfValue) {
        long before = line == value.line() ? columnOfValue - 1 : 0;
        return new Refusal(fileName + ", line " + line + ", column " + (column + before) + ": " + reason(), this);
    }
}
