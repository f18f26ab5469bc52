package stillwatch.desktop;

import java.nio.file.Path;
import java.util.Locale;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;

/** A picture somebody wants: of which case, of what in it, how large, in which look, where to. */
public record PictureWish(Path folder, Where where, int width, int height, Look look, Path out) {
    /** As a drawing rather than as pixels. */
    boolean drawn() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
