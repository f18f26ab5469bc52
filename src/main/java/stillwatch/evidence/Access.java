package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.Path;
import stillwatch.evidence.disk.Disk;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.evidence.disk.PlainSpokenDisk;

/**
 * Who comes to a case and with what: the disk, a folder outside the case for the note that says who holds it (the
 * user's cache folder), and the program's name for that note.
 */
public record Access(Disk disk, Path notes, String program) {
    public static Access local(Path notes, String program) {
        return new Access(new LocalDisk(), notes, program);
    }

    Disk plainSpoken() {
        return new PlainSpokenDisk(disk);
    }

    /** The folder for notes, made with all above it where it does not exist yet. */
    Path notesFolder() throws IOException {
        Folder.createAll(plainSpoken(), notes.toAbsolutePath());
        return notes;
    }
}
