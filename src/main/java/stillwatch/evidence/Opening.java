package stillwatch.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return wanted == Vault.Mode.READ_WRITE ? forWriting(files) : forReading(files, "It was opened for reading.");
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

    /**
     * The vault for reading only where this user or this disk cannot write: found out by trying, because permissions do
     * not tell everything. Trouble with the note is not the case's, and is told as what it is.
     */
    private Vault forWriting(CaseFiles files) throws IOException {
        FileChannel note = WriterLock.takeNote(files.root(), access);
        try {
            files.tryWriting();
            WriterLock lock = WriterLock.take(files.root(), access, note);
            Sweep.of(files);
            return new Vault(files, lock, null);
        } catch (DiskTrouble e) {
            note.close();
            if (e.reason() != DiskTrouble.Reason.READ_ONLY && e.reason() != DiskTrouble.Reason.NOT_ALLOWED) {
                throw e;
            }
            return forReading(files, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            note.close();
            throw e;
        }
    }

    private Vault forReading(CaseFiles files, String because) throws IOException {
        tryReading(files);
        return new Vault(files, null, because);
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
