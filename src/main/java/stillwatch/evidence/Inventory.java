package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** What lies on a shelf: the files by hash, and whatever has no business there, in words. */
record Inventory(SortedSet<String> kept, List<String> strange) {
    static Inventory of(CaseFiles files, Shelf shelf) throws IOException {
        Inventory found = new Inventory(new TreeSet<>(), new ArrayList<>());
        Path folder = files.shelf(shelf);
        if (Folder.isReal(folder)) {
            found.look(folder, files, shelf, shelf.spread());
        } else if (Folder.exists(folder)) {
            found.strange(folder, files, "a link or a file where a folder should be; it was not followed");
        }
        Collections.sort(found.strange);
        return found;
    }

    private void look(Path folder, CaseFiles files, Shelf shelf, boolean deeper) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = String.valueOf(file.getFileName());
                if (deeper && Folder.isReal(file)) {
                    look(file, files, shelf, false);
                } else if (!name.startsWith(Aside.NAME)) {
                    note(file, shelf.sha256(name), files, shelf);
                }
            }
        }
    }

    private void note(Path file, @Nullable String sha256, CaseFiles files, Shelf shelf) {
        if (Files.isSymbolicLink(file)) {
            strange(file, files, "a link; it was not followed");
        } else if (sha256 == null || !file.equals(files.place(shelf, sha256)) || !Folder.isRealFile(file)) {
            strange(file, files, "not a file this case put there");
        } else {
            kept.add(sha256);
        }
    }

    private void strange(Path file, CaseFiles files, String what) {
        strange.add(ShownText.of(files.root().relativize(file).toString(), 300) + ": " + what);
    }
}
