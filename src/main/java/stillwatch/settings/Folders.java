package stillwatch.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;

/**
 * Where the program keeps what is not part of any case: what is derived from cases in a cache folder, settings in another.
 * Each system has its custom; STILLWATCH_CACHE and STILLWATCH_SETTINGS name other folders.
 */
public final class Folders {
    private static final String NAME = "stillwatch";
    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    public Folders(Map<String, String> environment, String system, Path home) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    public static Folders ofThisComputer() {
        return new Folders(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    public Path cache() {
        Path named = named("STILLWATCH_CACHE");
        if (named != null) {
            return named;
        }
        if (system.startsWith("windows")) {
            return local().resolve("Stillwatch").resolve("Cache");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Caches/Stillwatch")
                : xdg("XDG_CACHE_HOME", ".cache").resolve(NAME);
    }

    public Path settings() {
        Path named = named("STILLWATCH_SETTINGS");
        if (named != null) {
            return named;
        }
        if (system.startsWith("windows")) {
            return local().resolve("Stillwatch").resolve("Settings");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Application Support/Stillwatch")
                : xdg("XDG_CONFIG_HOME", ".config").resolve(NAME);
    }

    /**
     * What is derived from one case in one place: a copy of the case elsewhere has a folder of its own. {@code place} is the
     * real path. An id that is no plain word, as a journal from elsewhere may have it, does not become part of a path.
     */
    public Path ofCase(String caseId, String place) {
        return cache().resolve(name(caseId, place));
    }

    /** What was written for one case in one place and not saved yet: no cleaning of caches takes it. */
    public Path unsaved(String caseId, String place) {
        return settings().resolve("unsaved").resolve(name(caseId, place) + ".json");
    }

    private static String name(String caseId, String place) {
        String plain = caseId.matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}") ? caseId : "case-" + start(caseId);
        return plain + "-" + start(place);
    }

    private static String start(String text) {
        return Sha256.hex(text).substring(0, 16);
    }

    private Path local() {
        Path named = named("LOCALAPPDATA");
        return named != null ? named : home.resolve("AppData").resolve("Local");
    }

    /** The rules for these variables say that a relative path is to be ignored. */
    private Path xdg(String variable, String otherwise) {
        Path named = named(variable);
        return named != null && named.isAbsolute() ? named : home.resolve(otherwise);
    }

    private @Nullable Path named(String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? null : Path.of(value);
    }
}
