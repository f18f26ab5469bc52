package stillwatch.evidence.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The disk of this computer. */
public final class LocalDisk implements Disk {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        return FileChannel.open(file, how);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (AccessDeniedException e) {
            unmark(file, e);
            Files.deleteIfExists(file);
        }
    }

    /** Windows refuses to delete what is marked read-only. */
    private static void unmark(Path file, AccessDeniedException denied) throws IOException {
        DosFileAttributeView dos =
                Files.getFileAttributeView(file, DosFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (dos == null || !dos.readAttributes().isReadOnly()) {
            throw denied;
        }
        dos.setReadOnly(false);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        FileChannel opened;
        try {
            opened = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return; // Windows opens no folders; its file systems log names themselves
        }
        try (opened) {
            opened.force(true);
        } catch (IOException e) {
            // Some network file systems cannot sync a folder; every other failure is real.
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("invalid argument")) {
                throw e;
            }
        }
    }

    @Override
    public void protect(Path file) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix == null) {
            Files.setAttribute(file, "dos:readonly", true, LinkOption.NOFOLLOW_LINKS);
            return;
        }
        // The view on a link-free path can read but, on Linux, not write without following: the file is our own.
        Set<PosixFilePermission> allowed = EnumSet.copyOf(posix.readAttributes().permissions());
        allowed.removeAll(WRITING);
        Files.setPosixFilePermissions(file, allowed);
    }
}
