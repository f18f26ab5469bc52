package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of what was worked out from a case: its loss costs only time. */
final class Derived {
    private Derived() {}

    static Path textIndex(Path folder) {
        return folder.resolve("text");
    }

    static Path columns(Path folder) {
        return folder.resolve("columns");
    }

    /** Deletes all of it, links themselves and not what they lead to; answers how many bytes that freed. */
    static long delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        long freed = 0;
        for (Path one : innermostFirst(folder)) {
            freed += Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) ? Files.size(one) : 0;
            Files.delete(one);
        }
        return freed;
    }

    private static List<Path> innermostFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
