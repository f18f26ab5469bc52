package stillwatch.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a case that comes with the program, by its name. */
public record SampleFiles(Path folder, String name) {
    private static final String SAMPLES = "/samples/";

    /** In the order in which an investigator would bring them; each has a mapping beside it. */
    public static final List<String> TABLES =
            List.of("sources", "documents", "accounts", "observations", "clusters-partner", "incidents", "events");

    public static final List<String> EVIDENCE = List.of("partner-note.txt", "reseller-answer.eml", "statement.html");

    Path table(String name) throws IOException {
        return copied(name + ".csv");
    }

    Path mapping(String table) throws IOException {
        return copied("mapping-" + table + ".json");
    }

    Path evidence(String name) throws IOException {
        return copied("evidence/" + name);
    }

    Path plain(String name) throws IOException {
        return copied(name);
    }

    /** The files lie beside the case, so that the commands of the README can be tried on them. */
    private Path copied(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolveSibling(""));
        try (InputStream in = SampleFiles.class.getResourceAsStream(SAMPLES + this.name + "/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(SAMPLES + this.name + "/" + name);
            }
            Files.copy(in, file);
        }
        return file;
    }
}
