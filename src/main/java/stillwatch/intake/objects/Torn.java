package stillwatch.intake.objects;

import stillwatch.intake.reading.Refusal;

/** The file's own brackets do not hold: nothing behind this place can be told apart any more. */
public final class Torn extends Exception {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final long column;

    Torn(long line, long column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    public Refusal in(String fileName) {
        return new Refusal(fileName + ", line " + line + ", column " + column + ": " + getMessage(), this);
    }
}
