package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;

/** Keeps the page that describes the journal true. */
class JournalPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/journal.md");

    @TempDir
    Path folder;

    @Test
    void the_example_on_the_page_is_a_line_this_program_writes_and_both_verifiers_accept() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        try (Journal journal = Journals.created(file, 1)) {
            journal.append(
                    "Ines Okafor", new CaseStarted("Harbour lights", "an invented example", Handling.AMBER, true));
        }

        assertThat(Files.readString(PAGE)).contains("```\n" + Files.readString(file) + "```");
        assertThat(Journals.verify(file, Verifier.Mode.CASE).intact()).isTrue();
    }

    @Test
    void every_word_for_what_can_be_wrong_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        List<String> words =
                Arrays.stream(Fault.Kind.values()).map(Fault.Kind::word).toList();
        assertThat(words).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }

    @Test
    void the_verifier_in_python_is_short_and_uses_nothing_but_its_standard_library() throws IOException {
        List<String> lines = Files.readAllLines(Python.VERIFIER);

        assertThat(lines)
                .hasSizeLessThan(300)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(lines.stream().filter(line -> line.matches("(import|from) .*")))
                .containsExactly("import argparse, base64, contextlib, datetime, hashlib, json, os, re, sys");
    }
}
