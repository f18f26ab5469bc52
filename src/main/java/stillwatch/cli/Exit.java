package stillwatch.cli;

/** What a command's exit code says. */
final class Exit {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int DAMAGED = 3;
    static final int IN_USE = 4;
    static final int BUG = 70;
    /** As shells report a program that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
