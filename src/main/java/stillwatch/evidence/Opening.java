package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.evidence.disk.DiskTrouble;

/** The way into a case that exists. */
final class Opening {
    private final Path asked;
    private final Access access;

    Opening(Path asked, Access access) {
        this.asked = asked;
        this.access = access;
    }

    Vault open(Vault.Mode wanted) throws IOException {
        CaseFiles files = new CaseFiles(root(), access.plainSpoken());
        expectJournal(files);
        if (wanted == Vault.Mode.READ_WRITE) {
            WriterLock lock = lockWhereWritable(files);
            if (lock != null) {
                Sweep.of(files);
                return new Vault(files, lock);
            }
        }
        tryReading(files);
        return new Vault(files, null);
    }

    private Path root() throws IOException {
        if (!Files.exists(asked)) {
            throw refused(
                    CaseRefused.Why.NO_SUCH_FOLDER,
                    "there is no such folder. Check the spelling, or connect the disk it lies on.");
        }
        if (!Files.isDirectory(asked)) {
            throw refused(
                    CaseRefused.Why.NOT_A_FOLDER,
                    "it is a file, and a case is a folder. Name the folder that holds journal.jsonl.");
        }
        return asked.toRealPath();
    }

    private void expectJournal(CaseFiles files) throws IOException {
        if (Folder.isRealFile(files.journal())) {
            return;
        }
        if (!Files.isReadable(files.root())) {
            throw refused(CaseRefused.Why.UNREADABLE, "you may not read this folder. Ask its owner for permission.");
        }
        if (Folder.exists(files.journal())) {
            throw refused(
                    CaseRefused.Why.LINK_INSIDE,
                    "journal.jsonl is not a file but a link or a folder, and links inside a case are not followed.");
        }
        if (Folder.exists(files.shelf(Shelf.EVIDENCE)) || Folder.exists(files.shelf(Shelf.ROWS))) {
            throw refused(
                    CaseRefused.Why.JOURNAL_MISSING,
                    "it looks like a case, but its journal.jsonl is missing. Put that file back from a copy of the case.");
        }
        throw refused(
                CaseRefused.Why.NOT_A_CASE,
                "it is not a case: it has no journal.jsonl. Name a case folder, or start a new case.");
    }

    /** Null where this user or this disk cannot write: found out by trying, because permissions do not tell everything. */
    private @Nullable WriterLock lockWhereWritable(CaseFiles files) throws IOException {
        WriterLock lock = null;
        try {
            lock = WriterLock.take(files.root(), access);
            files.tryWriting();
            return lock;
        } catch (DiskTrouble e) {
            if (lock != null) {
                lock.close();
            }
            if (e.reason() == DiskTrouble.Reason.READ_ONLY || e.reason() == DiskTrouble.Reason.NOT_ALLOWED) {
                return null;
            }
            throw e;
        }
    }

    private void tryReading(CaseFiles files) throws IOException {
        try {
            new JournalFile(files).open(false).close();
        } catch (DiskTrouble e) {
            throw new CaseRefused(
                    CaseRefused.Why.UNREADABLE, start() + "its journal cannot be read. " + e.getMessage(), e);
        }
    }

    private CaseRefused refused(CaseRefused.Why why, String because) {
        return new CaseRefused(why, start() + because);
    }

    private String start() {
        return "Cannot open " + ShownText.of(asked.toString(), 300) + ": ";
    }
}
