package stillwatch.workbench;

import org.jspecify.annotations.Nullable;

/** How evidence came to be, as far as the person says; {@code reference} leaves the file where it is. */
public record Collected(
        @Nullable String origin,
        @Nullable String by,
        @Nullable String at,
        @Nullable String how,
        boolean reference) {
    public static final Collected UNSAID = new Collected(null, null, null, null, false);
}
