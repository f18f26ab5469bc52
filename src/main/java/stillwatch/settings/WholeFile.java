package stillwatch.settings;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * A file that is always whole: written aside and moved into place; one that cannot be understood is set aside, not written
 * over. Nobody else on this computer may read it: it can hold text of a case.
 */
record WholeFile(Path file) {

    void write(byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path aside = file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            flushed(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void flushed(Path to, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(to, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), ownersOnly(to))) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path to) {
        return to.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Says in words what to do with it now. */
    String setAside() {
        try {
            int n = 1;
            while (Files.exists(damaged(n))) {
                n++;
            }
            Files.move(file, damaged(n), StandardCopyOption.ATOMIC_MOVE);
            return "The file was set aside as " + damaged(n).getFileName() + ": correct it and move it back.";
        } catch (IOException e) {
            return "Correct the file, or delete it.";
        }
    }

    private Path damaged(int n) {
        return file.resolveSibling(file.getFileName() + ".damaged-" + n);
    }
}
