package stillwatch.workbench;

import stillwatch.journal.AppendFailed;

/** Files may be taken out of the case again only where it is certain that the journal does not name them. */
final class Unwritten {
    private Unwritten() {}

    /** A line that could be neither synced nor cut off may stand there all the same when the case is next opened. */
    static boolean isCertain(Exception failure) {
        return switch (failure) {
            case DerivedTrouble trouble -> !trouble.saved();
            case AppendFailed failed -> failed.cutBack();
            default -> true;
        };
    }
}
