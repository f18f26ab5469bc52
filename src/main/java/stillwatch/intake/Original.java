package stillwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.evidence.Incoming;
import stillwatch.evidence.Kept;
import stillwatch.evidence.Reference;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Stored;
import stillwatch.evidence.Vault;
import stillwatch.intake.reading.Source;
import stillwatch.progress.Progress;

/** The file to be imported: a copy on its way into the case, or, if it is too large for that, the file where it lies. */
final class Original implements Source, AutoCloseable {
    private final Path file;
    private final @Nullable Incoming copy;
    private final @Nullable Reference reference;
    private final Stored stored;

    private Original(Path file, @Nullable Incoming copy, @Nullable Reference reference, Stored stored) {
        this.file = file;
        this.copy = copy;
        this.reference = reference;
        this.stored = stored;
    }

    static Original copied(Path file, Vault vault, Progress progress) throws IOException {
        Incoming copy = vault.receive(Shelf.EVIDENCE);
        try (InputStream from = Files.newInputStream(file)) {
            copy.writeAll(from, "Copying the original", Files.size(file), progress);
            return new Original(file, copy, null, copy.finish());
        } catch (IOException | RuntimeException e) {
            copy.discard();
            throw e;
        }
    }

    static Original referenced(Path file, Progress progress) throws IOException {
        Reference reference = Reference.to(file, progress);
        return new Original(file, null, reference, new Stored(reference.sha256(), reference.size()));
    }

    String sha256() {
        return stored.sha256();
    }

    @Nullable
    String reference() {
        return reference == null ? null : reference.path();
    }

    @Override
    public String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public long size() {
        return stored.size();
    }

    @Override
    public InputStream open() throws IOException {
        return copy == null ? Files.newInputStream(file) : copy.read();
    }

    Kept keep() throws IOException {
        return copy == null ? Kept.ALREADY_THERE : copy.keep();
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            copy.close();
        }
    }
}
