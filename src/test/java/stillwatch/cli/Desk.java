package stillwatch.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.workbench.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real command line in a folder of its own, with a clock and a source of chance that are the same every time. */
final class Desk {
    private static final String TOOL = "Stillwatch test";
    private final Path folder;
    private final InstantSource clock;
    private final Random chance = new Random(7);
    final Interrupt interrupt = new Interrupt();

    Desk(Path folder) {
        this(folder, ticking());
    }

    Desk(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private static InstantSource ticking() {
        AtomicLong second = new AtomicLong(Instant.parse("2026-05-04T08:00:00Z").getEpochSecond());
        return () -> Instant.ofEpochSecond(second.getAndIncrement());
    }

    /** What a command answered. */
    record Ran(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Place place() {
        Folders folders = new Folders(
                Map.of(
                        "STILLWATCH_CACHE", folder.resolve("cache").toString(),
                        "STILLWATCH_SETTINGS", folder.resolve("settings").toString()),
                "linux",
                folder);
        return new Place(folders, Preferences.DEFAULTS.withAuthor("A. Reader"), new LocalDisk(), clock, chance, TOOL);
    }

    Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLineFace face =
                new CommandLineFace(TOOL, print(out), print(err), interrupt, this::place, new NoWindows());
        int code = face.run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return path(name).toString();
    }

    /** A case with a file of our own JSON lines in it; answers its folder. */
    String caseWith(String... lines) throws IOException {
        String made = emptyCase("a.still");
        String rows = file("rows.jsonl", String.join("\n", lines) + "\n");
        Ran ran = run("import", made, rows);
        if (ran.code() != Exit.DONE) {
            throw new AssertionError(ran.err());
        }
        return made;
    }

    String emptyCase(String name) {
        String made = path(name).toString();
        Ran ran = run("new", made, "--title", "A case", "--purpose", "to see");
        if (ran.code() != Exit.DONE) {
            throw new AssertionError(ran.err());
        }
        return made;
    }
}
