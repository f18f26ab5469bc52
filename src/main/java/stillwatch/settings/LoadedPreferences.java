package stillwatch.settings;

import java.util.List;

/** {@code notes}: what could not be used of the settings file, in words for the person. */
public record LoadedPreferences(Preferences preferences, List<String> notes) {}
