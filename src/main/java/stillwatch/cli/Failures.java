package stillwatch.cli;

import java.util.function.Supplier;
import stillwatch.workbench.ErrorLog;
import stillwatch.workbench.Place;
import stillwatch.workbench.Trouble;

/** Turns what went wrong into words and an exit code. */
final class Failures {
    private final Screen screen;
    private final String tool;
    private final Supplier<Place> place;

    Failures(Screen screen, String tool, Supplier<Place> place) {
        this.screen = screen;
        this.tool = tool;
        this.place = place;
    }

    int explain(Throwable failure) {
        return Trouble.of(failure).map(this::say).orElseGet(() -> bug(failure));
    }

    private int say(Trouble trouble) {
        int code = exit(trouble.kind());
        screen.fail(trouble.words(), code);
        return code;
    }

    private static int exit(Trouble.Kind kind) {
        return switch (kind) {
            case REFUSED -> Exit.REFUSED;
            case DAMAGED -> Exit.DAMAGED;
            case IN_USE -> Exit.IN_USE;
            case STOPPED -> Exit.INTERRUPTED;
        };
    }

    private int bug(Throwable failure) {
        String code = ErrorLog.codeOf(failure);
        String kept = new ErrorLog(place.get().logFolder()).keep(tool, code, failure);
        screen.fail(
                "this should not have happened; error code " + code + ". What happened is written in " + kept,
                Exit.BUG);
        return Exit.BUG;
    }
}
