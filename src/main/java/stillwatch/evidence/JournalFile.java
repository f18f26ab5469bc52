package stillwatch.evidence;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;

/** The journal as a file; what its lines mean is not known here. */
final class JournalFile {
    private final CaseFiles files;

    JournalFile(CaseFiles files) {
        this.files = files;
    }

    FileChannel open(boolean writing) throws IOException {
        return files.disk()
                .open(files.journal(), writing ? Set.of(READ, WRITE, NOFOLLOW_LINKS) : Set.of(READ, NOFOLLOW_LINKS));
    }

    void replace(Content content) throws IOException {
        place(files.journal(), content);
    }

    /** Answers the name of the file, the first one free. */
    String setAside(String why, byte[] bytes) throws IOException {
        if (!why.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("not a word for a file name: " + why);
        }
        int n = 1;
        while (Folder.exists(aside(why, n))) {
            n++;
        }
        place(aside(why, n), to -> to.write(bytes));
        return String.valueOf(aside(why, n).getFileName());
    }

    private Path aside(String why, int n) {
        return files.root().resolve(CaseFiles.JOURNAL + "." + why + "-" + n);
    }

    private void place(Path place, Content content) throws IOException {
        Aside aside = Aside.in(files.root(), files.disk());
        try (OutputStream to = new BufferedOutputStream(aside.stream(), 1 << 16)) {
            content.writeTo(to);
            to.flush();
            aside.sync();
            aside.moveTo(place);
        } catch (IOException | RuntimeException e) {
            aside.dropBecause(e);
            throw e;
        }
    }
}
