package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
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

/** What went wrong, in words a person can act on. */
public record Trouble(Kind kind, String words) {
    private static final int LONGEST = 2000;

    /** What sort of trouble: asked for something that cannot be, the case is damaged, somebody else has it, or the person stopped it. */
    public enum Kind {
        REFUSED,
        DAMAGED,
        IN_USE,
        STOPPED
    }

    /** Empty where the program itself is at fault. */
    public static Optional<Trouble> of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> said(refused, Kind.REFUSED);
            case Refusal refusal -> said(refusal, Kind.REFUSED);
            case CaseRefused refused -> said(refused, Kind.REFUSED);
            case NewerJournal newer -> said(newer, Kind.REFUSED);
            case DerivedTrouble trouble -> said(trouble, Kind.REFUSED);
            case DiskTrouble trouble -> said(trouble, Kind.REFUSED);
            case AppendFailed failed -> said(failed, Kind.REFUSED);
            case CaseDamaged damaged -> said(damaged, Kind.DAMAGED);
            case DamagedJournal damaged -> said(damaged, Kind.DAMAGED);
            case FileChanged changed -> said(changed, Kind.DAMAGED);
            case FileMissing missing -> said(missing, Kind.DAMAGED);
            case CaseInUse busy -> said(busy, Kind.IN_USE);
            case StoreDamaged damaged -> said(damaged, Kind.REFUSED);
            case StoreBusy busy -> said(busy, Kind.IN_USE);
            case Cancelled cancelled -> of("Stopped. " + cancelled.getMessage(), Kind.STOPPED);
            case FileSystemException trouble -> of(words(trouble), Kind.REFUSED);
            case IOException trouble ->
                of("A file could not be read or written: " + trouble.getMessage(), Kind.REFUSED);
            default -> Optional.empty();
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

    private static Optional<Trouble> said(Throwable failure, Kind kind) {
        return of(String.valueOf(failure.getMessage()), kind);
    }

    private static Optional<Trouble> of(String words, Kind kind) {
        return Optional.of(new Trouble(kind, ShownText.of(words, LONGEST)));
    }
}
