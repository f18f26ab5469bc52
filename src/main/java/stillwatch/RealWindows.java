package stillwatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.cli.Windows;
import stillwatch.desktop.DesktopFace;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.Place;

/** Joins the two faces: what the command line asks, the desktop does. */
final class RealWindows implements Windows {
    @Override
    public boolean display() {
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                || named("DISPLAY")
                || named("WAYLAND_DISPLAY")
                || "Headless".equals(System.getProperty("glass.platform"));
    }

    private static boolean named(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    @Override
    public void open(Place place, @Nullable Path folder) {
        DesktopFace.open(place, folder);
    }

    @Override
    public @Nullable String picture(
            Place place, Path folder, String screen, int width, int height, boolean dark, Path out)
            throws IOException, CaseDamaged {
        return DesktopFace.picture(place, folder, screen, width, height, dark, out);
    }
}
