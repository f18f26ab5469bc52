package stillwatch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.store.sql.StoreDamaged;

/** Remembers beside a store that a page of it turned out unreadable: whoever opens it next would not meet that page at once. */
record DamageMark(Path file) {
    void expectNone() {
        if (Files.exists(file)) {
            throw new StoreDamaged("the derived files of this case were found damaged");
        }
    }

    /** A full disk damages nothing that was written before. */
    void found(StoreDamaged damage) {
        if (damage.diskFull()) {
            return;
        }
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            damage.addSuppressed(e);
        }
    }
}
