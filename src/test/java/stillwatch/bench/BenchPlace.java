package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.workbench.Place;

/** Where measurements are taken: in a process of its own with 1 GB of heap; its figures come back as properties. */
final class BenchPlace {
    private BenchPlace() {}

    static Place in(Path folder) {
        Map<String, String> environment = Map.of(
                "STILLWATCH_CACHE", folder.resolve("cache").toString(),
                "STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        return new Place(
                new Folders(environment, "linux", folder),
                Preferences.DEFAULTS,
                new LocalDisk(),
                InstantSource.system(),
                new SecureRandom(),
                "Stillwatch bench");
    }

    static Properties measured(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path figures = folder.resolve("figures.properties");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString(),
                figures.toString()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(child.waitFor(40, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(said)).isZero();
        Properties found = new Properties();
        try (var in = Files.newBufferedReader(figures)) {
            found.load(in);
        }
        return found;
    }

    static void report(String name, String text) throws IOException {
        Path reports = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        Files.writeString(reports.resolve(name), text);
        System.out.print(text);
    }
}
