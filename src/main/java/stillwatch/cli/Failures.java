package stillwatch.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import stillwatch.casefile.ShownText;
import stillwatch.evidence.CaseInUse;
import stillwatch.evidence.CaseRefused;
import stillwatch.evidence.FileChanged;
import stillwatch.evidence.FileMissing;
import stillwatch.evidence.disk.DiskTrouble;
import stillwatch.intake.reading.Refusal;
import stillwatch.journal.AppendFailed;
import stillwatch.journal.DamagedJournal;
import stillwatch.journal.NewerJournal;
import stillwatch.progress.Cancelled;
import stillwatch.store.sql.StoreBusy;
import stillwatch.store.sql.StoreDamaged;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.DerivedTrouble;
import stillwatch.workbench.ErrorLog;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/** Turns what went wrong into words and an exit code. */
final class Failures {
    private static final int LONGEST = 2000;
    private final Screen screen;
    private final String tool;
    private final Supplier<Place> place;

    Failures(Screen screen, String tool, Supplier<Place> place) {
        this.screen = screen;
        this.tool = tool;
        this.place = place;
    }

    int explain(Throwable failure) {
        return switch (failure) {
            case Refused refused -> say(refused, Exit.REFUSED);
            case Refusal refusal -> say(refusal, Exit.REFUSED);
            case CaseRefused refused -> say(refused, Exit.REFUSED);
            case NewerJournal newer -> say(newer, Exit.REFUSED);
            case DerivedTrouble trouble -> say(trouble, Exit.REFUSED);
            case DiskTrouble trouble -> say(trouble, Exit.REFUSED);
            case AppendFailed failed -> say(failed, Exit.REFUSED);
            case CaseDamaged damaged -> say(damaged, Exit.DAMAGED);
            case DamagedJournal damaged -> say(damaged, Exit.DAMAGED);
            case FileChanged changed -> say(changed, Exit.DAMAGED);
            case FileMissing missing -> say(missing, Exit.DAMAGED);
            case CaseInUse busy -> say(busy, Exit.IN_USE);
            case StoreDamaged damaged -> say(damaged, Exit.REFUSED);
            case StoreBusy busy -> say(busy, Exit.IN_USE);
            case Cancelled cancelled -> say("Stopped. " + cancelled.getMessage(), Exit.INTERRUPTED);
            case FileSystemException trouble -> say(words(trouble), Exit.REFUSED);
            case IOException trouble ->
                say("A file could not be read or written: " + trouble.getMessage(), Exit.REFUSED);
            default -> bug(failure);
        };
    }

    private static String words(FileSystemException trouble) {
        String file = trouble.getFile();
        return switch (trouble) {
            case NoSuchFileException gone -> "There is no " + file + ", or the folder it should lie in is not there.";
            case AccessDeniedException denied -> file + " may not be read or written by this user.";
            case FileAlreadyExistsException there -> file + " is there already; nothing is overwritten.";
            default -> file + " could not be read or written: " + trouble.getReason();
        };
    }

    private int say(Throwable failure, int code) {
        return say(String.valueOf(failure.getMessage()), code);
    }

    private int say(String message, int code) {
        screen.fail(ShownText.of(message, LONGEST), code);
        return code;
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
