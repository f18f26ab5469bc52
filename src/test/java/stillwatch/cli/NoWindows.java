package stillwatch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stillwatch.workbench.Place;

/** A computer without a display. */
final class NoWindows implements Windows {
    @Override
    public boolean display() {
        return false;
    }

    @Override
    public void open(Place place, @Nullable Path folder) {
        throw new AssertionError("no window can be opened here");
    }

    @Override
    public @Nullable String picture(
            Place place, Path folder, String screen, int width, int height, boolean dark, Path out) {
        return "overview";
    }
}
