package stillwatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import stillwatch.progress.Progress;

/** Reads every file of a shelf again and compares it with its name. */
final class ShelfChecking {
    private final CaseFiles files;
    private final Shelf shelf;
    private final Progress progress;
    private final List<String> changed = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();
    private long sound;
    private long bytes;
    private long allBytes;

    ShelfChecking(CaseFiles files, Shelf shelf, Progress progress) {
        this.files = files;
        this.shelf = shelf;
        this.progress = progress;
    }

    ShelfCheck all(SortedSet<String> expected) throws IOException {
        Inventory inventory = Inventory.of(files, shelf);
        for (String sha256 : inventory.kept()) {
            allBytes += Files.size(files.place(shelf, sha256));
        }
        for (String sha256 : inventory.kept()) {
            sort(sha256, expected.contains(sha256));
        }
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(inventory.kept());
        return new ShelfCheck(sound, changed, List.copyOf(missing), unexpected, inventory.strange());
    }

    private void sort(String sha256, boolean expected) throws IOException {
        if (one(sha256) != Soundness.SOUND) {
            changed.add(sha256);
        } else if (expected) {
            sound++;
        } else {
            unexpected.add(sha256);
        }
    }

    Soundness one(String sha256) throws IOException {
        if (!files.has(shelf, sha256)) {
            return Folder.exists(files.place(shelf, sha256)) ? Soundness.CHANGED : Soundness.MISSING;
        }
        try (InputStream from = files.open(shelf, sha256)) {
            Stored found = Hashing.of(from, this::read);
            return found.sha256().equals(sha256) ? Soundness.SOUND : Soundness.CHANGED;
        }
    }

    private void read(long count) {
        bytes += count;
        progress.stopIfCancelled();
        progress.at("Checking " + shelf.folder(), bytes, allBytes);
    }
}
