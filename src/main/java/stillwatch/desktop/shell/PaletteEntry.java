package stillwatch.desktop.shell;

import org.jspecify.annotations.Nullable;

/**
 * One line of the palette: what it is called, what sort of thing it is, its key, and what choosing it does.
 *
 * @param more what tells it from others that are called the same
 */
record PaletteEntry(String name, String more, String sort, @Nullable String key, Runnable action) {}
