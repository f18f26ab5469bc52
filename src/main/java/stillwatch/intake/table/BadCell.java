package stillwatch.intake.table;

/** What is wrong with a row: in which cell (counted from 0, -1 where no single cell is to blame), and why. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;

    /** No stack trace: it is an answer about a row, and a file may have a million of them. */
    public BadCell(int column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    public int column() {
        return column;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
