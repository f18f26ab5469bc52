package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Clears away what an interrupted writing left. Only real files under our own name for such, in our own real folders. */
final class Sweep {
    private Sweep() {}

    static void of(CaseFiles files) {
        List<Path> folders = new ArrayList<>(List.of(files.root()));
        for (Shelf shelf : Shelf.values()) {
            folders.add(files.shelf(shelf));
        }
        for (Path folder : folders) {
            try {
                sweep(folder, files);
            } catch (IOException | DirectoryIteratorException e) {
                // What is left over is in nobody's way; a case that cannot be opened would be.
            }
        }
    }

    private static void sweep(Path folder, CaseFiles files) throws IOException {
        if (!Folder.isReal(folder)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Aside.NAME + "*")) {
            for (Path file : all) {
                if (Folder.isRealFile(file)) {
                    files.disk().delete(file);
                }
            }
        }
    }
}
