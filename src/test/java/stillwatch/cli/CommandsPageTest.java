package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.cli.show.Shows;

class CommandsPageTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,}(?:-\\w, )?(--[a-z-]+)");
    private static final Set<String> EVERYWHERE = Set.of("--json", "--by", "--help");
    private final String page = Files.readString(Path.of("src/site/markdown/commands.md"));

    @TempDir
    Path folder;

    private Desk desk;

    CommandsPageTest() throws IOException {}

    @BeforeEach
    void start() {
        desk = new Desk(folder);
    }

    private List<String> commands() {
        Matcher command = Pattern.compile("(?m)^  ([a-z]+) {2,}")
                .matcher(desk.run("--help").out());
        return command.results().map(found -> found.group(1)).toList();
    }

    private String section(String command) {
        int at = page.indexOf("\n## " + command + "\n");
        assertThat(at).as(command).isPositive();
        int end = page.indexOf("\n## ", at + 1);
        return page.substring(at, end < 0 ? page.length() : end);
    }

    private static Set<String> options(String usage) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(usage).results().map(found -> found.group(1)).forEach(options::add);
        return options;
    }

    @Test
    void every_command_has_its_section_with_each_of_its_options() {
        List<String> commands = commands();
        assertThat(commands).hasSize(35);
        for (String command : commands) {
            Set<String> options = options(desk.run("help", command).out());
            options.removeIf(EVERYWHERE::contains);
            for (String option : options) {
                assertThat(section(command)).as(command).contains("`" + option + "`");
            }
        }
        assertThat(EVERYWHERE).allMatch(option -> page.contains("`" + option + "`"));
    }

    @Test
    void no_section_names_an_option_there_is_not() {
        Predicate<String> everywhere = EVERYWHERE::contains;
        for (String command : commands()) {
            Set<String> options = options(desk.run("help", command).out());
            Matcher named = Pattern.compile("`(--[a-z-]+)`").matcher(section(command));
            assertThat(named.results().map(found -> found.group(1)).filter(everywhere.negate()))
                    .as(command)
                    .allMatch(options::contains);
        }
    }

    @Test
    void every_list_is_named() {
        assertThat(Shows.words()).allMatch(word -> section("show").contains("`" + word + "`"));
        assertThat(desk.run("help", "show").out().replaceAll("\\s+", " ")).contains(String.join(", ", Shows.words()));
    }

    @Test
    void no_line_of_help_is_wider_than_a_terminal_and_each_has_an_example() {
        for (String command : commands()) {
            String usage = desk.run("help", command).out();
            assertThat(usage.lines()).as(command).allMatch(line -> line.length() <= 80);
            if (!command.equals("help")) {
                assertThat(usage).as(command).contains("Example").contains("\n  stillwatch " + command + " ");
            }
        }
    }
}
