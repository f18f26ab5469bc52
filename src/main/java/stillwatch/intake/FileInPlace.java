package stillwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.intake.reading.Source;

/** A file looked at where it lies, before anything is copied. */
record FileInPlace(Path file, long size) implements Source {
    @Override
    public String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
