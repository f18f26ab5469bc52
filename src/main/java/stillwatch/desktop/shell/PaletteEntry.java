package stillwatch.desktop.shell;

import org.jspecify.annotations.Nullable;

/** One line of the palette: what it is called, what sort of thing it is, its key, and what choosing it does. */
record PaletteEntry(String name, String sort, @Nullable String key, Runnable action) {}
