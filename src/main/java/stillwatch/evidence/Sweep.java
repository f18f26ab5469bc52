package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Clears away what an interrupted writing left. Only real files under our own name for such, in our own real folders. */
final class Sweep {
    private Sweep() {}

    static void of(CaseFiles files) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(files.root()));
        for (Shelf shelf : Shelf.values()) {
            folders.add(files.shelf(shelf));
        }
        for (Path folder : folders) {
            if (Folder.isReal(folder)) {
                sweep(folder, files);
            }
        }
    }

    private static void sweep(Path folder, CaseFiles files) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Aside.NAME + "*")) {
            for (Path file : all) {
                if (Folder.isRealFile(file)) {
                    delete(file, files);
                }
            }
        }
    }

    private static void delete(Path file, CaseFiles files) {
        try {
            files.disk().delete(file);
        } catch (IOException e) {
            // It is in nobody's way; a case that cannot be opened would be.
            return;
        }
    }
}
