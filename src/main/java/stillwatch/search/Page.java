package stillwatch.search;

/** Which of the finds are wanted; {@code ofEachKind}: as many of each kind. */
record Page(int offset, int limit, boolean ofEachKind) {
    /** Nobody pages further; a larger page costs memory for nothing. */
    private static final int FURTHEST = 100_000;

    Page {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("a page of " + limit + " finds from " + offset);
        }
        offset = Math.min(offset, FURTHEST);
        limit = Math.min(limit, FURTHEST);
    }

    int end() {
        return offset + limit;
    }
}
