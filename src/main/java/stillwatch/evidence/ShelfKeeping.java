package stillwatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.evidence.disk.Disk;

/** Puts files on one shelf and takes them away again. */
final class ShelfKeeping {
    private static final String DAMAGED = ".damaged-";
    private final CaseFiles files;
    private final Shelf shelf;

    ShelfKeeping(CaseFiles files, Shelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    Incoming receive() throws IOException {
        Path folder = files.forWriting(files.shelf(shelf));
        return new Incoming(this, Aside.in(folder, files.disk()));
    }

    Kept keep(Aside aside, Stored stored) throws IOException {
        Path place = files.place(shelf, stored.sha256());
        Path folder = files.forWriting(files.folderOf(shelf, stored.sha256()));
        boolean taken = Folder.exists(place);
        if (taken && sound(stored)) {
            aside.drop();
            return Kept.ALREADY_THERE;
        }
        if (taken) {
            setAside(place, folder);
        }
        aside.protect();
        aside.moveTo(place);
        return taken ? Kept.MENDED : Kept.NEW;
    }

    /** Keeping the same bytes twice must not hide that the first copy is no longer what it was. */
    private boolean sound(Stored stored) throws IOException {
        if (!files.has(shelf, stored.sha256())) {
            return false;
        }
        try (InputStream there = files.open(shelf, stored.sha256())) {
            return Hashing.of(there, read -> {}).equals(stored);
        }
    }

    private void setAside(Path place, Path folder) throws IOException {
        int n = 1;
        while (Folder.exists(folder.resolve(place.getFileName() + DAMAGED + n))) {
            n++;
        }
        files.disk().move(place, folder.resolve(place.getFileName() + DAMAGED + n));
    }

    /** Also what was set aside as damaged: it may be all but one byte of what is to be destroyed. */
    boolean destroy(String sha256) throws IOException {
        Path folder = files.folderOf(shelf, sha256);
        if (!Folder.isReal(files.shelf(shelf)) || !Folder.isReal(folder)) {
            return false;
        }
        Disk disk = files.disk();
        boolean there = files.has(shelf, sha256);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, shelf.fileName(sha256) + "*")) {
            for (Path file : all) {
                disk.delete(file);
            }
        }
        disk.syncFolder(folder);
        return there;
    }
}
