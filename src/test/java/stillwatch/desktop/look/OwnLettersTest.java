package stillwatch.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sign we draw ourselves is in our own fonts: it looks the same everywhere, and no font of the system is opened for it,
 * which takes the UI thread 40 ms.
 */
class OwnLettersTest {
    private static final Path SOURCES = Path.of("src/main/java/stillwatch/desktop");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Commas of other scripts, which are read and not drawn; brackets around letters that cannot be shown at all. */
    private static final Set<Integer> NOT_OURS = Set.of(0x60C, 0x3001, 0xFF0C, 0x27E6, 0x27E7);

    @ParameterizedTest
    @ValueSource(strings = {"Inter", "Inter SemiBold"})
    void every_sign_of_the_screens_is_in_the_font(String family) throws Exception {
        Font font = font(family);

        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .flatMapToInt(found -> found.group(1).codePoints())
                    .filter(letter -> letter > 126 && !NOT_OURS.contains(letter) && !font.canDisplay(letter))
                    .forEach(letter -> missing.add(file.getFileName() + ": " + Character.toString(letter)));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void a_sign_that_is_not_in_the_font_would_be_found() throws Exception {
        assertThat(font("Inter").canDisplay('⇄')).isFalse();
        assertThat(sources()).hasSizeGreaterThan(100);
    }

    private static List<Path> sources() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Font font(String family) throws Exception {
        try (InputStream in = OwnLettersTest.class.getResourceAsStream(Fonts.resource(family))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
