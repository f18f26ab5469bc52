package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The folder of what was worked out from a case: its loss costs only time. */
final class Derived {
    private Derived() {}

    static Path textIndex(Path folder) {
        return folder.resolve("text");
    }

    /** Deletes all of it; answers how many bytes that freed. */
    static long delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        AtomicLong freed = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                freed.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException trouble) throws IOException {
                Files.delete(inside);
                return FileVisitResult.CONTINUE;
            }
        });
        return freed.get();
    }
}
