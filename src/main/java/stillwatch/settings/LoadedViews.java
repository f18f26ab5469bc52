package stillwatch.settings;

import java.util.List;

/** {@code notes}: what could not be used of the file of views, in words for the person. */
public record LoadedViews(List<SavedView> views, List<String> notes) {}
