package stillwatch.journal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the other verifier, the one in Python. */
public final class Python {
    static final Path VERIFIER = Path.of("packaging/verify_case.py").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    private Python() {}

    public record Ran(int exit, String out, String err) {}

    static boolean isThere() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    public static void assumeIsThere() {
        assumeTrue(isThere(), "skipped: there is no python3 on the PATH, so the second verifier was not compared");
    }

    /** Runs python3 in a folder; {@code input} goes to its standard input. */
    public static Ran run(Path folder, List<String> arguments, String input) {
        List<String> command = new ArrayList<>(List.of("python3", "-B", "-X", "utf8"));
        command.addAll(arguments);
        try {
            Path in = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input);
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int exit = process.waitFor();
            return new Ran(exit, read(out), read(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What the verifier says of each path, in their order. */
    static List<JsonNode> verdicts(Path folder, List<String> paths, String... options) {
        List<String> arguments = new ArrayList<>(List.of(VERIFIER.toString(), "--json"));
        arguments.addAll(List.of(options));
        arguments.addAll(paths);
        Ran ran = run(folder, arguments, "");
        if (ran.exit() != 0 && ran.exit() != 3) {
            throw new AssertionError("the verifier in Python ended with " + ran.exit() + ": " + ran.err());
        }
        return ran.out().lines().map(JSON::readTree).toList();
    }

    static JsonNode verdict(Path folder, String path, String... options) {
        return verdicts(folder, List.of(path), options).getFirst();
    }

    /** The head of a fault in the words both verifiers share, or the verdict where there is none. */
    static Map<String, String> firstBad(JsonNode verdict) {
        JsonNode bad = verdict.get("first_bad");
        return bad.isNull()
                ? Map.of("verdict", verdict.get("verdict").asString())
                : Map.of(
                        "kind", bad.get("kind").asString(),
                        "entry", bad.get("entry").asString());
    }
}
