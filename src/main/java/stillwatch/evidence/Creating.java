package stillwatch.evidence;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import stillwatch.casefile.ShownText;
import stillwatch.evidence.disk.Disk;

/**
 * The start of a case folder. The journal comes last: a folder is a case once it has one, and a start that was
 * interrupted can be begun again in the same place.
 */
final class Creating {
    private final Path folder;
    private final Access access;
    private final Disk disk;

    Creating(Path folder, Access access) {
        this.folder = folder.toAbsolutePath().normalize();
        this.access = access;
        this.disk = access.plainSpoken();
    }

    Vault create() throws IOException {
        boolean ours = !Files.exists(folder, NOFOLLOW_LINKS);
        if (ours) {
            expectParent();
            Folder.create(disk, folder);
        } else {
            expectNothingIn();
        }
        try {
            return start();
        } catch (IOException | RuntimeException e) {
            if (!(e instanceof CaseInUse)) {
                undo(ours, e);
            }
            throw e;
        }
    }

    private Vault start() throws IOException {
        CaseFiles files = new CaseFiles(folder.toRealPath(), disk);
        WriterLock lock = WriterLock.take(files.root(), access);
        try {
            if (!Folder.exists(files.journal())) {
                writeEmpty(files.journal());
            }
            return new Vault(files, lock, null);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void writeEmpty(Path journal) throws IOException {
        try (FileChannel channel = disk.open(journal, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS))) {
            channel.force(true);
        }
        Folder.syncAbove(disk, journal);
    }

    private void expectParent() throws CaseRefused {
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new CaseRefused(
                    CaseRefused.Why.NO_SUCH_FOLDER,
                    start("there is no folder " + shown(String.valueOf(parent)) + " to put it in. Create that first."));
        }
    }

    private void expectNothingIn() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CaseRefused(
                    CaseRefused.Why.NOT_A_FOLDER, start("there is a file of that name. Choose another name."));
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (!leftByAnInterruptedStart(file)) {
                    throw new CaseRefused(
                            CaseRefused.Why.NOT_EMPTY,
                            start("the folder is not empty, it holds " + shown(String.valueOf(file.getFileName()))
                                    + ". Nothing in it was touched. Choose another name or an empty folder."));
                }
            }
        }
    }

    private static boolean leftByAnInterruptedStart(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return (name.equals(WriterLock.FILE) || name.equals(CaseFiles.JOURNAL))
                && Folder.isRealFile(file)
                && Files.size(file) == 0;
    }

    private void undo(boolean ours, Exception because) {
        try {
            disk.delete(folder.resolve(CaseFiles.JOURNAL));
            disk.delete(folder.resolve(WriterLock.FILE));
            if (ours) {
                disk.delete(folder);
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private String start(String because) {
        return "Cannot start a case in " + shown(folder.toString()) + ": " + because;
    }

    private static String shown(String name) {
        return ShownText.of(name, 300);
    }
}
