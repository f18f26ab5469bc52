package stillwatch.samples.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one sample by their names inside its folder, sub-folders with a slash. */
public record SampleFolder(String name, SortedMap<String, byte[]> files) {
    public SampleFolder(String name) {
        this(name, new TreeMap<>());
    }

    public SampleFolder with(String file, byte[] content) {
        if (files.put(file, content) != null) {
            throw new IllegalArgumentException(file + " stands twice in the sample " + name);
        }
        return this;
    }

    public SampleFolder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public void write(Path samples) throws IOException {
        for (var file : files.entrySet()) {
            Path to = samples.resolve(name).resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }

    /** What is committed under this name, read the same way. */
    public SampleFolder committed(Path samples) throws IOException {
        Path folder = samples.resolve(name);
        SampleFolder found = new SampleFolder(name);
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            found.with(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
        }
        return found;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
