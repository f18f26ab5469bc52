package stillwatch.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * settings.json, which people may edit. It is written aside and moved into place, so that it is always whole; one that
 * cannot be understood is set aside, and the program goes on with its defaults and says so.
 */
public final class SettingsFile {
    private static final String AUTHOR = "author";
    private static final String REFERENCE_ABOVE = "referenceAbove";
    private static final String THEME = "theme";
    private static final String TEXT_PERCENT = "textPercent";
    private static final String ZONE = "zone";
    private static final String CALM = "calm";
    private final Path file;
    private final WholeFile whole;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
        this.whole = new WholeFile(file);
    }

    /** Never fails: what cannot be used is in the notes. */
    public LoadedPreferences read() {
        List<String> notes = new ArrayList<>();
        SettingsTree tree = tree(notes);
        String author = text(tree, AUTHOR, notes);
        long referenceAbove = bytes(tree, REFERENCE_ABOVE, Preferences.DEFAULTS.referenceAbove(), notes);
        return new LoadedPreferences(new Preferences(author, referenceAbove, looks(tree, notes)), notes);
    }

    public void write(Preferences preferences) throws IOException {
        SettingsTree tree = tree(new ArrayList<>());
        tree.put(AUTHOR, preferences.author());
        tree.put(REFERENCE_ABOVE, preferences.referenceAbove());
        putLooks(tree, preferences.looks());
        write(tree);
    }

    private static void putLooks(SettingsTree tree, Looks looks) {
        tree.put(THEME, looks.theme());
        tree.put(TEXT_PERCENT, (long) looks.textPercent());
        tree.put(ZONE, looks.zone());
        tree.put(CALM, looks.calm());
    }

    private void write(SettingsTree tree) throws IOException {
        try {
            whole.write(SettingsJson.write(tree).getBytes(UTF_8));
        } catch (IOException e) {
            throw new IOException(
                    "The settings could not be saved in " + file + ": " + e.getMessage()
                            + ". Check that there is room on the disk and that you may write there.",
                    e);
        }
    }

    private SettingsTree tree(List<String> notes) {
        if (!Files.exists(file)) {
            return SettingsTree.empty();
        }
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            notes.add("The settings in " + file + " cannot be read (" + e.getMessage() + "); the defaults are used.");
            return SettingsTree.empty();
        }
        try {
            return SettingsJson.read(content);
        } catch (IOException e) {
            notes.add("The settings in " + file + " cannot be understood (" + e.getMessage() + "); the defaults are"
                    + " used. " + whole.setAside());
            return SettingsTree.empty();
        }
    }

    private @Nullable String text(SettingsTree tree, String key, List<String> notes) {
        Object found = tree.get(key);
        if (found == null || found instanceof String) {
            return (String) found;
        }
        notes.add("In " + file + ", \"" + key + "\" should be text; it is not used.");
        return null;
    }

    private Looks looks(SettingsTree tree, List<String> notes) {
        Looks plain = Looks.DEFAULTS;
        String theme = text(tree, THEME, notes);
        String zone = text(tree, ZONE, notes);
        Object percent = tree.get(TEXT_PERCENT);
        return new Looks(
                theme == null ? plain.theme() : theme,
                percent instanceof Long number ? Math.clamp(number, 0, 1000) : plain.textPercent(),
                zone == null ? plain.zone() : zone,
                Boolean.TRUE.equals(tree.get(CALM)));
    }

    private long bytes(SettingsTree tree, String key, long otherwise, List<String> notes) {
        Object found = tree.get(key);
        if (found instanceof Long number && number >= 0) {
            return number;
        }
        if (found != null) {
            notes.add("In " + file + ", \"" + key + "\" should be a whole number of bytes; " + otherwise + " is used.");
        }
        return otherwise;
    }
}
