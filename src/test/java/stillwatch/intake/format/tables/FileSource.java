package stillwatch.intake.format.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Source;

/** A real file, as the program hands it to a reader. */
record FileSource(Path file, long size) implements Source {
    static FileSource of(Path file) throws IOException {
        return new FileSource(file, Files.size(file));
    }

    static FileSource with(Path file, byte[] content) throws IOException {
        return of(Files.write(file, content));
    }

    Sample sample() throws IOException {
        try (InputStream in = open()) {
            return new Sample(fileName(), in.readNBytes(Sample.LENGTH), size);
        }
    }

    @Override
    public String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
