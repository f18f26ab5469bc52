package stillwatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;

/** A file too large to be copied into the case: where it lay, and what it was. */
public record Reference(String path, String sha256, long size) {

    public static Reference to(Path file, Progress progress) throws IOException {
        Stored found = read(file, progress);
        return new Reference(file.toRealPath().toString(), found.sha256(), found.size());
    }

    /** Reads the whole file again, unless its size says enough. */
    public Soundness check(Progress progress) throws IOException {
        Path file = file();
        if (file == null || !Files.isRegularFile(file)) {
            return Soundness.MISSING;
        }
        boolean same = Files.size(file) == size && read(file, progress).equals(new Stored(sha256, size));
        return same ? Soundness.SOUND : Soundness.CHANGED;
    }

    /** Null where the text cannot be a path on this computer: the case may come from another system. */
    private @Nullable Path file() {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Stored read(Path file, Progress progress) throws IOException {
        long total = Files.size(file);
        long[] done = {0};
        try (InputStream from = Files.newInputStream(file)) {
            return Hashing.of(from, count -> {
                progress.stopIfCancelled();
                done[0] += count;
                progress.at("Reading the file", done[0], total);
            });
        }
    }
}
