package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README are run, and what they answer has to stand there; {@code target/README.md} is how it should be. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void what_the_readme_shows_is_what_the_program_answers() throws Exception {
        String text = Files.readString(README);
        Desk desk = new Desk(folder);
        StringBuilder played = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            block.appendReplacement(played, Matcher.quoteReplacement(played(desk, block.group(1))));
        }
        block.appendTail(played);
        Files.writeString(Path.of("target/README.md"), played);
        assertThat(masked(text)).isEqualTo(masked(played.toString()));
    }

    /** Every change to a reader's settings is in the journal and so in its hashes: they are the reader's own anyway. */
    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{64}|(?<=pack-public-)[0-9a-f]{16}", "HASH");
    }

    private String played(Desk desk, String block) throws Exception {
        StringBuilder played = new StringBuilder("```console\n");
        for (String line : block.lines().filter(one -> one.startsWith("$ ")).toList()) {
            played.append(line).append('\n').append(answer(desk, words(line.substring(2))));
        }
        return played.append("```").toString();
    }

    private String answer(Desk desk, List<String> words) throws Exception {
        String answer = words.getFirst().equals("./stillwatch")
                ? answer(desk.run(words.subList(1, words.size()).toArray(String[]::new)))
                : process(words);
        return answer.replace(folder + "/", "");
    }

    private static String answer(Desk.Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private static String process(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    /** Paths of the README lie in the test's own folder. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String one = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(
                    one.equals("try") || one.startsWith("try/")
                            ? folder.resolve(one).toString()
                            : one);
        }
        return words;
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)]+)\\)").matcher(Files.readString(README));
        int seen = 0;
        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
            seen++;
        }
        assertThat(seen).isGreaterThan(4);
    }

    @Test
    void the_table_names_every_package_in_the_order_of_import() throws IOException {
        Matcher row = Pattern.compile("\\| `([a-z]+)` \\|").matcher(Files.readString(README));
        List<String> named = new ArrayList<>();
        while (row.find()) {
            named.add(row.group(1));
        }
        try (var packages = Files.list(Path.of("src/main/java/stillwatch"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }
}
