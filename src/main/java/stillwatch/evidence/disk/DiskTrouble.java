package stillwatch.evidence.disk;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** A disk would not do what was asked; the message says with which file, why, and what to do. */
public final class DiskTrouble extends IOException {
    private static final long serialVersionUID = 1L;
    private static final long NEXT_TO_NOTHING = 1 << 20;
    private final Reason reason;

    /** What stood in the way. */
    public enum Reason {
        FULL("the disk is full. Nothing already kept is lost. Free some space on that disk, then do it again."),
        NOT_ALLOWED("you are not allowed to. Ask whoever owns the folder for permission, or copy the case to a"
                + " folder of your own."),
        READ_ONLY("it lies on a disk that can only be read. Copy the case to a disk that can be written."),
        GONE("it is not there. If it lies on a removable or network disk, connect that disk and try again."),
        OTHER("");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private DiskTrouble(Reason reason, String message, IOException cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@code doing}: "write", "read", "delete". What is not about the disk (a closed channel, a name already taken) stays as it is. */
    public static IOException of(String doing, Path file, IOException cause) {
        if (cause instanceof DiskTrouble
                || cause instanceof ClosedChannelException
                || cause instanceof FileAlreadyExistsException) {
            return cause;
        }
        Reason reason = reason(file, cause);
        String start = "Could not " + doing + " " + ShownText.of(file.toString(), 300) + ": ";
        return new DiskTrouble(reason, start + (reason == Reason.OTHER ? other(cause) : reason.words), cause);
    }

    public Reason reason() {
        return reason;
    }

    private static String other(IOException cause) {
        return "the system says \"" + ShownText.of(said(cause), 300)
                + "\". Check that the disk is connected and sound, then do it again.";
    }

    private static Reason reason(Path file, IOException cause) {
        String said = said(cause).toLowerCase(Locale.ROOT);
        if (says(said, "no space left", "quota exceeded", "not enough space", "disk full")) {
            return Reason.FULL;
        }
        if (says(said, "read-only file system", "write protected")
                || caused(cause, ReadOnlyFileSystemException.class)) {
            return Reason.READ_ONLY;
        }
        return switch (cause) {
            case AccessDeniedException denied -> Reason.NOT_ALLOWED;
            case NoSuchFileException gone -> Reason.GONE;
            default -> askTheDisk(file);
        };
    }

    /** The system may speak any language; how much room is left needs no words. */
    private static Reason askTheDisk(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING) {
                return Reason.FULL;
            }
        } catch (IOException e) {
            return Reason.OTHER;
        }
        return Reason.OTHER;
    }

    private static boolean says(String said, String... parts) {
        for (String part : parts) {
            if (said.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean caused(Throwable by, Class<? extends Throwable> type) {
        return by.getCause() != null && type.isInstance(by.getCause());
    }

    private static String said(IOException cause) {
        @Nullable String words = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }
}
