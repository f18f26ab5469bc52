package stillwatch.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stillwatch.evidence.disk.Disk;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.workbench.Place;

/** A place below a test's folder, for this process and for those it starts. */
final class FaultPlace {
    private FaultPlace() {}

    static Place in(Path folder) {
        return on(new LocalDisk(), folder);
    }

    static Place on(Disk disk, Path folder) {
        return withCache(disk, folder, folder.resolve("cache"));
    }

    static Place withCache(Disk disk, Path folder, Path cache) {
        Map<String, String> environment = Map.of(
                "STILLWATCH_CACHE", cache.toString(),
                "STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        return new Place(
                new Folders(environment, "linux", folder),
                Preferences.DEFAULTS,
                disk,
                InstantSource.system(),
                new SecureRandom(),
                "Stillwatch test");
    }

    static Process start(Path folder, Class<?> main, String... arguments) throws IOException {
        return start(folder, List.of(), main, arguments);
    }

    static Process start(Path folder, List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("STILLWATCH_CACHE", folder.resolve("cache").toString());
        builder.environment()
                .put("STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        return builder.redirectError(folder.resolve("child-errors.txt").toFile())
                .start();
    }
}
