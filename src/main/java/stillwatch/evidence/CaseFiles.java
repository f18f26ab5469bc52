package stillwatch.evidence;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Set;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.disk.Disk;
import stillwatch.evidence.disk.DiskTrouble;

/** Where in a case folder things lie. A link inside it is never followed, wherever it points. */
record CaseFiles(Path root, Disk disk) {
    static final String JOURNAL = "journal.jsonl";

    Path journal() {
        return root.resolve(JOURNAL);
    }

    /** Fails where the folder or the journal cannot be written. A full disk is no such thing: it can be freed. */
    void tryWriting() throws IOException {
        disk.open(journal(), Set.of(READ, WRITE, NOFOLLOW_LINKS)).close();
        try {
            Aside.in(root, disk).drop();
        } catch (DiskTrouble e) {
            if (e.reason() != DiskTrouble.Reason.FULL) {
                throw e;
            }
        }
    }

    Path shelf(Shelf shelf) {
        return root.resolve(shelf.folder());
    }

    Path folderOf(Shelf shelf, String sha256) {
        if (!Sha256.looksLikeOne(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return shelf.folderOf(shelf(shelf), sha256);
    }

    Path place(Shelf shelf, String sha256) {
        return folderOf(shelf, sha256).resolve(shelf.fileName(sha256));
    }

    /** Whether there is a file that is reached without any link. */
    boolean has(Shelf shelf, String sha256) {
        Path place = place(shelf, sha256);
        return Folder.isReal(shelf(shelf)) && Folder.isReal(folderOf(shelf, sha256)) && Folder.isRealFile(place);
    }

    InputStream open(Shelf shelf, String sha256) throws IOException {
        Path place = place(shelf, sha256);
        if (!has(shelf, sha256)) {
            throw new FileMissing(shelf, sha256, Folder.exists(place));
        }
        return Channels.newInputStream(disk.open(place, Set.of(READ, NOFOLLOW_LINKS)));
    }

    /** The folder, made where it is missing, refused where it is a link. */
    Path forWriting(Path folder) throws IOException {
        Folder.create(disk, folder);
        if (!Folder.isReal(folder)) {
            throw new CaseRefused(
                    CaseRefused.Why.LINK_INSIDE,
                    "In the case, " + root.relativize(folder) + " is not a folder but a link or a file. Links inside a"
                            + " case are not followed: put the folder itself there, then do it again.");
        }
        return folder;
    }
}
