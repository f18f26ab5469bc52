package stillwatch.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import stillwatch.evidence.gzip.RowsIn;
import stillwatch.progress.Progress;

/**
 * The files of one open case. Nobody else opens, writes or deletes any of them, and no path leaves here except as text
 * for messages, so that encrypting them one day concerns this package only.
 */
public final class Vault implements Closeable {
    private final CaseFiles files;
    private final @Nullable WriterLock lock;
    private final @Nullable String readOnlyBecause;
    private final JournalFile journal;

    /** Whether this process may change the case. */
    public enum Mode {
        READ_WRITE,
        READ_ONLY
    }

    Vault(CaseFiles files, @Nullable WriterLock lock, @Nullable String readOnlyBecause) {
        this.files = files;
        this.lock = lock;
        this.readOnlyBecause = readOnlyBecause;
        this.journal = new JournalFile(files);
    }

    /** Starts a case with an empty journal, in a folder that is empty or does not exist yet. */
    public static Vault create(Path folder, Access access) throws IOException {
        return new Creating(folder, access).create();
    }

    /** Asked for READ_WRITE, it still opens READ_ONLY where the folder cannot be written; {@link #mode()} tells. */
    public static Vault open(Path folder, Mode wanted, Access access) throws IOException {
        return new Opening(folder, access).open(wanted);
    }

    public Mode mode() {
        return lock == null ? Mode.READ_ONLY : Mode.READ_WRITE;
    }

    /** In words; null where the case can be changed. */
    public @Nullable String readOnlyBecause() {
        return readOnlyBecause;
    }

    /** Where the case lies, links resolved: for messages, and for telling cases apart. */
    public String place() {
        return files.root().toString();
    }

    /** The journal from its beginning, writable where the vault is; whoever asked closes it, and before {@link #replaceJournal}. */
    public FileChannel journal() throws IOException {
        return journal.open(mode() == Mode.READ_WRITE);
    }

    /** Puts another journal in the place of this one, in one step; for contents destroyed by order. */
    public void replaceJournal(Content content) throws IOException {
        expectWritable();
        journal.replace(content);
    }

    /** Keeps bytes that are not part of the journal beside it, as journal.jsonl.{@code why}-1, -2, …; answers the name. */
    public String setAside(String why, byte[] bytes) throws IOException {
        expectWritable();
        return journal.setAside(why, bytes);
    }

    public Incoming receive(Shelf shelf) throws IOException {
        expectWritable();
        return new ShelfKeeping(files, shelf).receive();
    }

    public boolean has(Shelf shelf, String sha256) {
        return files.has(shelf, sha256);
    }

    public long size(Shelf shelf, String sha256) throws IOException {
        if (!has(shelf, sha256)) {
            throw new FileMissing(shelf, sha256, false);
        }
        return Files.size(files.place(shelf, sha256));
    }

    /** The bytes as they are now; {@link #check} says whether they are as they were. */
    public InputStream open(Shelf shelf, String sha256) throws IOException {
        return files.open(shelf, sha256);
    }

    /** A rows file, decompressed ahead of the reader; at its end it is refused with {@link FileChanged} if it is not what it was. */
    public InputStream openRows(String sha256) throws IOException {
        return new RowsIn(new CheckedInput(files.open(Shelf.ROWS, sha256), Shelf.ROWS, sha256));
    }

    public Soundness check(Shelf shelf, String sha256, Progress progress) throws IOException {
        return new ShelfChecking(files, shelf, progress).one(sha256);
    }

    /** {@code expected}: what the journal says is there. */
    public ShelfCheck checkAll(Shelf shelf, SortedSet<String> expected, Progress progress) throws IOException {
        return new ShelfChecking(files, shelf, progress).all(expected);
    }

    public SortedSet<String> list(Shelf shelf) throws IOException {
        return Inventory.of(files, shelf).kept();
    }

    /** By order only, after the journal says so; answers whether there was anything to destroy. Copies elsewhere are not reached. */
    public boolean destroy(Shelf shelf, String sha256) throws IOException {
        expectWritable();
        return new ShelfKeeping(files, shelf).destroy(sha256);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private void expectWritable() throws CaseRefused {
        if (lock == null) {
            throw new CaseRefused(
                    CaseRefused.Why.OPENED_READ_ONLY,
                    "Nothing in the case " + place() + " can be changed: it is open for reading only. "
                            + readOnlyBecause);
        }
    }
}
