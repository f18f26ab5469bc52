package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stillwatch.evidence.disk.Disk;

/** What is asked of folders everywhere in a vault. */
final class Folder {
    private Folder() {}

    static boolean isReal(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isRealFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The name below {@code parent}, safe against a power cut; already there is fine. */
    static void create(Disk disk, Path folder) throws IOException {
        try {
            disk.createFolder(folder);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        syncAbove(disk, folder);
    }

    static void createAll(Disk disk, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            createAll(disk, parent);
        }
        create(disk, folder);
    }

    static void syncAbove(Disk disk, Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            disk.syncFolder(parent);
        }
    }
}
