package stillwatch.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read and told apart, worked out from the tokens of both themes; and that there are no colours but the tokens. */
class ContrastTest {
    private static final Path SHEETS = Path.of("src/main/resources/stillwatch/desktop/look");
    private static final Path SOURCES = Path.of("src/main/java/stillwatch/desktop");
    private static final List<String> SURFACES = List.of("surface-0", "surface-1", "surface-2");
    private static final List<String> MEANINGS = List.of("accent", "good", "warn", "bad", "other");

    private static Map<String, Color> tokens(String sheet) throws IOException {
        Map<String, Color> tokens = new LinkedHashMap<>();
        Matcher token =
                Pattern.compile("-sw-([a-z0-9-]+):\\s*([^;]+);").matcher(Files.readString(SHEETS.resolve(sheet)));
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2).strip()));
        }
        return tokens;
    }

    private static double light(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** As WCAG 2 defines it, from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The pairs of a theme that do not reach what is asked, in words. */
    private static final class Pairs {
        private final Map<String, Color> tokens;
        private final List<String> tooLittle = new ArrayList<>();
        private int seen;

        Pairs(Map<String, Color> tokens) {
            this.tokens = tokens;
        }

        void expect(double least, String shape, String surface) {
            double found = contrast(tokens.get(shape), tokens.get(surface));
            seen++;
            if (found < least) {
                tooLittle.add(String.format(
                        java.util.Locale.ROOT, "%s on %s: %.2f, at least %.1f", shape, surface, found, least));
            }
        }
    }

    @Test
    void the_measure_is_the_one_of_the_standard() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, org.assertj.core.api.Assertions.within(0.001));
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void every_text_can_be_read_on_every_surface_it_stands_on(String sheet) throws IOException {
        Pairs pairs = new Pairs(tokens(sheet));
        List<String> soft = MEANINGS.stream().map(meaning -> meaning + "-soft").toList();
        for (String surface : SURFACES) {
            for (String text : List.of("text-1", "text-2", "text-3", "accent", "good", "warn", "bad", "other")) {
                pairs.expect(4.5, text, surface);
            }
        }
        for (String surface : soft) {
            pairs.expect(4.5, "text-1", surface);
            pairs.expect(4.5, "text-2", surface);
            pairs.expect(4.5, surface.replace("-soft", ""), surface);
        }
        for (String surface : List.of("accent-soft", "line")) { // chosen rows, pointed-at rail
            pairs.expect(4.5, "text-1", surface);
            pairs.expect(4.5, "text-2", surface);
        }
        pairs.expect(4.5, "text-3", "accent-soft");
        pairs.expect(4.5, "bad", "accent-soft");
        pairs.expect(4.5, "on-accent", "accent");
        pairs.expect(4.5, "on-accent", "accent-over");
        pairs.expect(4.5, "surface-1", "text-1"); // notices and tooltips
        assertThat(pairs.tooLittle).isEmpty();
        assertThat(pairs.seen).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void every_shape_that_means_something_stands_out(String sheet) throws IOException {
        Pairs pairs = new Pairs(tokens(sheet));
        for (String surface : SURFACES) {
            for (String shape : List.of("edge", "accent", "good", "warn", "bad", "other")) {
                pairs.expect(3, shape, surface);
            }
        }
        for (int lane = 1; lane <= 6; lane++) {
            pairs.expect(3, "data-" + lane, "surface-0");
            pairs.expect(3, "data-" + lane, "surface-1");
        }
        for (String meaning : MEANINGS) {
            pairs.expect(3, meaning, meaning + "-soft");
            pairs.expect(3, "edge", "surface-1");
        }
        assertThat(pairs.tooLittle).isEmpty();
    }

    @Test
    void both_themes_name_the_same_colours() throws IOException {
        assertThat(tokens("dark.css").keySet())
                .containsExactlyElementsOf(tokens("light.css").keySet());
        assertThat(tokens("light.css")).hasSizeGreaterThan(25);
    }

    @Test
    void whatever_a_sheet_calls_a_colour_is_a_token() throws IOException {
        Map<String, Color> tokens = tokens("light.css");
        String sheet = Files.readString(SHEETS.resolve("stillwatch.css"))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replace("smoothing-type: gray", "");
        Matcher used = Pattern.compile("-sw-([a-z0-9-]+)").matcher(sheet);
        List<String> unknown = new ArrayList<>();
        while (used.find()) {
            if (!tokens.containsKey(used.group(1)) && !sheet.contains(used.group() + ":")) {
                unknown.add(used.group());
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(literals(sheet)).isEmpty();
    }

    @Test
    void no_source_of_the_window_names_a_colour() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                literals(text).forEach(literal -> found.add(file.getFileName() + ": " + literal));
                Matcher named = Pattern.compile("\\bColor\\.(?!TRANSPARENT\\b|class\\b)\\w+")
                        .matcher(text);
                while (named.find()) {
                    found.add(file.getFileName() + ": " + named.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> literals(String text) {
        Matcher literal = Pattern.compile(
                        "#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b|\\b(?:rgba?|hsba?|hsla?)\\s*\\(|:\\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\\b")
                .matcher(text);
        return literal.results().map(found -> found.group().strip()).toList();
    }
}
