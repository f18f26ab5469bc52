package stillwatch.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/** Our own fonts for Latin, Greek and Cyrillic; what they lack comes from the system. */
public final class Fonts {
    private static final String AT = "/com/formdev/flatlaf/fonts/";
    private static final List<String> FILES = List.of(
            "inter/Inter-Regular.otf",
            "inter/Inter-SemiBold.otf",
            "inter/Inter-Italic.otf",
            "jetbrains_mono/JetBrainsMono-Regular.ttf",
            "jetbrains_mono/JetBrainsMono-Bold.ttf");

    private static final Map<String, String> BY_FAMILY =
            Map.of("Inter", FILES.get(0), "Inter SemiBold", FILES.get(1), "JetBrains Mono", FILES.get(3));

    private Fonts() {}

    /** Where the font of this family lies among the resources. */
    public static String resource(String family) {
        String file = BY_FAMILY.get(family);
        if (file == null) {
            throw new IllegalArgumentException("no font of ours is called " + family);
        }
        return AT + file;
    }

    /** Before the first text is drawn. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(AT + file)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("the font " + file + " is missing or cannot be read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
