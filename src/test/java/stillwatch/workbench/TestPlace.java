package stillwatch.workbench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;

/** Where a test works: nothing outside its own folder. */
public final class TestPlace {
    private TestPlace() {}

    public static Place in(Path folder) {
        Map<String, String> environment = Map.of(
                "STILLWATCH_CACHE", folder.resolve("cache").toString(),
                "STILLWATCH_SETTINGS", folder.resolve("settings").toString());
        return new Place(
                new Folders(environment, "linux", folder),
                Preferences.DEFAULTS,
                new LocalDisk(),
                InstantSource.system(),
                new SecureRandom(),
                "Stillwatch test");
    }
}
