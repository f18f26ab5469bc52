package stillwatch.workbench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import stillwatch.evidence.Access;
import stillwatch.evidence.disk.Disk;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.journal.Pen;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.settings.SettingsFile;

/**
 * Where and with what the program works: its folders, the person's settings, the disk, the clock and the source of chance.
 *
 * @param tool how the program signs journal entries, "Stillwatch 0.1.0"
 */
public record Place(
        Folders folders, Preferences preferences, Disk disk, InstantSource clock, RandomGenerator chance, String tool) {

    public static Place ofThisComputer(String tool) {
        Folders folders = Folders.ofThisComputer();
        Preferences preferences = new SettingsFile(folders.settings()).read().preferences();
        return new Place(folders, preferences, new LocalDisk(), InstantSource.system(), new SecureRandom(), tool);
    }

    /** Who the journal names where a command does not say: the settings' author, else the user of this computer. */
    public String userName() {
        String author = preferences.author();
        return author != null ? author : System.getProperty("user.name", "unknown");
    }

    public Place withPreferences(Preferences now) {
        return new Place(folders, now, disk, clock, chance, tool);
    }

    public Path logFolder() {
        return folders.settings().resolve("log");
    }

    Access access() {
        return new Access(disk, folders.cache().resolve("open"), tool);
    }

    Pen pen() {
        return new Pen(clock, chance, tool);
    }
}
