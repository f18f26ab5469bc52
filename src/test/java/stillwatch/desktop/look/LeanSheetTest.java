package stillwatch.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the base theme the build takes over what our controls wear. A control it left out would stand there naked. */
class LeanSheetTest {
    private static final Path SOURCES = Path.of("src/main/java/stillwatch/desktop");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WEARER = Pattern.compile("\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)");
    /** Where a rule for a control and what is in it begins. */
    private static final Pattern FIRST_WEARER = Pattern.compile("[},]\\s*\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)");

    private static final Pattern CONTROL =
            Pattern.compile("import (?:javafx\\.scene\\.(?:control|chart|web)|org\\.controlsfx[.\\w]*)\\.([A-Z]\\w+);");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"primer-light.css", "primer-dark.css"})
    void no_control_of_ours_is_left_without_its_looks(String sheet) throws Exception {
        assertThat(inSources(CONTROL).stream().map(LeanSheetTest::worn))
                .doesNotContainAnyElementsOf(leftOut(WEARER, sheet));
        assertThat(inSources(WORD)).doesNotContainAnyElementsOf(leftOut(FIRST_WEARER, sheet));
    }

    @Test
    void what_we_do_not_have_is_left_out_and_the_rest_is_there() throws Exception {
        assertThat(leftOut(WEARER, "primer-light.css"))
                .contains("date-picker", "tab-pane", "tree-view", "alert")
                .doesNotContain("button", "table-view", "text-field", "scroll-bar", "context-menu", "tooltip");
        assertThat(lean("primer-light.css").length())
                .isLessThan(full("primer-light.css").length() * 6 / 10);
        assertThat(worn("DatePicker")).isEqualTo("date-picker");
        assertThat(inSources(CONTROL)).contains("TextField", "PopOver").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primer-light.bss", "primer-dark.bss", "stillwatch.bss"})
    void each_sheet_was_read_when_the_program_was_built(String read) {
        assertThat(Look.class.getResource(read)).isNotNull();
    }

    private static Set<String> leftOut(Pattern which, String sheet) throws Exception {
        Set<String> all = wearers(which, full(sheet));
        all.removeAll(wearers(WEARER, lean(sheet)));
        return all;
    }

    private static Set<String> wearers(Pattern which, String css) {
        return which.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String full(String sheet) throws Exception {
        return text("/atlantafx/base/theme/" + sheet);
    }

    private static String lean(String sheet) throws Exception {
        return text(sheet);
    }

    private static String text(String resource) throws Exception {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The style class a control gives itself: DatePicker wears date-picker. */
    private static String worn(String control) {
        return control.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> inSources(Pattern wanted) throws Exception {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                wanted.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
