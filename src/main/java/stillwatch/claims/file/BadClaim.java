package stillwatch.claims.file;

/** A row of a file of claims that cannot be taken: in which column, and why. */
final class BadClaim extends Exception {
    private static final long serialVersionUID = 1L;
    private final String column;

    BadClaim(String column, String reason) {
        super(reason);
        this.column = column;
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
