package stillwatch.evidence;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.disk.Disk;

/**
 * One process writes. Two locks are taken, in this order:
 *
 * <p>The note (in the user's cache folder) is locked first. It tells a second opening in the <em>same</em> process before
 * that could touch the case's own lock file: on POSIX systems, closing any channel on a file drops every lock the
 * process has on it. This is also why the journal itself is not what is locked, as others read it, and it may be replaced.
 *
 * <p>journal.lock (in the case, always empty, never removed) is locked second. It keeps out everybody else, on other
 * computers too where the network file system can lock.
 */
final class WriterLock implements Closeable {
    static final String FILE = "journal.lock";

    /** Beyond any real byte: what is locked cannot be read by others on Windows. */
    private static final long FAR = 1L << 62;

    private static final Set<OpenOption> HOW = Set.of(CREATE, READ, WRITE, NOFOLLOW_LINKS);

    private final FileChannel note;
    private final FileChannel lock;

    private WriterLock(FileChannel note, FileChannel lock) {
        this.note = note;
        this.lock = lock;
    }

    /** The first of the two; whoever gets it hands it on to {@link #take} or closes it. */
    static FileChannel takeNote(Path folder, Access access) throws IOException {
        String key = Sha256.hex(folder.toString()).substring(0, 16);
        Path noteFile = access.notesFolder().resolve("open-" + key + ".json");
        return locked(access.plainSpoken(), noteFile, folder, noteFile);
    }

    static WriterLock take(Path folder, Access access, FileChannel note) throws IOException {
        FileChannel lock = locked(access.plainSpoken(), folder.resolve(FILE), folder, null);
        write(note, Holder.thisProcess(access.program()).note());
        return new WriterLock(note, lock);
    }

    static WriterLock take(Path folder, Access access) throws IOException {
        FileChannel note = takeNote(folder, access);
        try {
            return take(folder, access, note);
        } catch (IOException | RuntimeException e) {
            note.close();
            throw e;
        }
    }

    private static FileChannel locked(Disk disk, Path file, Path folder, @Nullable Path noteFile) throws IOException {
        FileChannel channel = disk.open(file, HOW);
        try {
            if (channel.tryLock(FAR, 1, false) != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new CaseInUse(folder, noteFile == null ? null : Holder.read(noteFile));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new CaseInUse(folder, noteFile == null ? null : Holder.read(noteFile));
    }

    private static void write(FileChannel note, byte[] content) {
        try {
            note.truncate(0);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                note.write(bytes, bytes.position());
            }
        } catch (IOException e) {
            // Only a courtesy: on a full disk a case must still open, so that something can be done about it.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        try (note;
                lock) {
            write(note, new byte[0]);
        }
    }
}
