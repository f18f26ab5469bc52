package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large files and methods may get, and what every package says about itself. */
class ShapeTest {
    private static final Pattern LEFT_FOR_LATER = Pattern.compile(
            "\\b(TODO|FIXME|XXX|UnsupportedOperationException)\\b|not (yet )?implemented", Pattern.CASE_INSENSITIVE);
    /** As the plan has it; the formatter breaks chains and records one call a line, so it takes care. */
    private static final int ORDINARY_METHOD = 13;

    private static final Pattern SAYS_WHAT_IT_IS_NOT = Pattern.compile("/\\*\\*.*\\bdoes not\\b.*\\*/", Pattern.DOTALL);

    @Test
    void files_stay_small_enough_to_read_in_one_go() throws IOException {
        List<Measure> files = new ArrayList<>();
        for (Path file : Sources.javaFiles()) {
            if (!file.endsWith("package-info.java")) {
                files.add(new Measure(
                        Sources.MAIN.relativize(file).toString(),
                        Files.readAllLines(file).size()));
            }
        }
        Measure.hold(files, 400, 200);
        assertThat(Measure.median(files)).as("the median file's lines").isLessThanOrEqualTo(70);
    }

    @Test
    void methods_stay_small_enough_to_see_at_once() throws IOException {
        Measure.hold(MethodLengths.of(Sources.ofTheProgram()), 60, ORDINARY_METHOD);
    }

    @Test
    void every_package_says_what_it_does_not_do_and_is_null_marked() throws IOException {
        SortedSet<Path> silent = new TreeSet<>();
        for (Path file : Sources.javaFiles()) {
            Path info = file.resolveSibling("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.contains("@NullMarked")
                    || !SAYS_WHAT_IT_IS_NOT.matcher(text).find()) {
                silent.add(info);
            }
        }
        assertThat(silent)
                .as("packages whose package-info is missing, has no @NullMarked or no \"does not\"")
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : text()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (LEFT_FOR_LATER.matcher(lines.get(i)).find()) {
                    left.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                }
            }
        }
        assertThat(left).isEmpty();
    }

    /** Whatever people read: sources, pages, the README. */
    private static List<Path> text() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path start :
                List.of(Path.of("src/main"), Path.of("src/site"), Path.of("packaging"), Path.of("README.md"))) {
            if (Files.exists(start)) {
                try (Stream<Path> all = Files.walk(start)) {
                    all.filter(file -> file.toString().matches(".*\\.(java|md|properties|sql|css|html|py|sh)"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
