package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;

class ExitCodesTest {
    private static final String EVENT = "{\"type\":\"event\",\"title\":\"Sign-ups rise\",\"at\":\"2026-04-22\"}";

    @TempDir
    Path folder;

    @Test
    void done_is_0() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        assertThat(desk.run("show", made).code()).isZero();
        assertThat(desk.run("verify", made).code()).isZero();
    }

    @Test
    void a_file_in_no_known_format_is_refused_with_1_and_nothing_changes() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        String head = desk.run("seal", made, "--json").json().get("hash").asString();
        Desk.Ran ran = desk.run("import", made, desk.file("holiday.bin", "\u0000\u0001\u0002\u0003"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("holiday.bin").contains("--format").contains("evidence CASE add");
        assertThat(desk.run("seal", made, "--json").json().get("hash").asString())
                .isEqualTo(head);
    }

    @Test
    void a_case_that_is_not_there_is_refused_with_1_and_named() {
        Desk.Ran ran = new Desk(folder).run("show", folder.resolve("nope.still").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nope.still").contains("no such folder");
    }

    @Test
    void a_zone_that_is_none_is_refused_with_examples() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        Desk.Ran ran = desk.run("import", made, desk.file("b.jsonl", EVENT), "--zone", "Bavaria");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Bavaria").contains("Europe/Berlin").contains("+08:00");
    }

    static Stream<List<String>> misuses() {
        return Stream.of(
                List.of("show"),
                List.of("show", "a.still", "--limit", "many"),
                List.of("show", "a.still", "--limit", "0"),
                List.of("impor", "a.still"),
                List.of("evidence", "a.still", "burn"),
                List.of("import", "a.still"),
                List.of("undo", "a.still", "3"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void misuse_is_2_with_a_hint_where_to_read_on(List<String> args) {
        Desk.Ran ran = new Desk(folder).run(args.toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("stillwatch: ").contains("--help\" says how it is used");
        assertThat(ran.err().lines().count()).isLessThan(5);
    }

    @Test
    void a_misspelled_command_is_answered_with_those_that_look_like_it() {
        assertThat(new Desk(folder).run("impor").err()).contains("Did you mean").contains("import");
    }

    @Test
    void a_changed_journal_is_3_for_verify_and_for_whoever_opens_it() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        Path journal = Path.of(made, "journal.jsonl");
        String text = Files.readString(journal);
        Files.writeString(journal, text.replaceFirst("A case", "A cave"));
        Desk.Ran verified = desk.run("verify", made);
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("entry 1").contains("THE CASE DOES NOT HOLD");
        desk.run("forget", made);
        assertThat(desk.run("show", made).code()).isEqualTo(3);
    }

    @Test
    void a_changed_original_is_3_and_named() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        desk.run("evidence", made, "add", desk.file("letter.txt", "Dear reader"));
        try (Stream<Path> files = Files.walk(Path.of(made, "evidence"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.writeString(file, "something else");
            }
        }
        Desk.Ran ran = desk.run("evidence", made, "check");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("letter.txt  changed").contains("0 of 2 originals are what they were");
    }

    @Test
    void a_case_somebody_else_has_open_is_4() throws Exception {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        try (OpenCase open = OpenCase.open(Path.of(made), desk.place(), Progress.NONE)) {
            Desk.Ran ran = desk.run("show", made, "--json");
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.json().get("exit").asInt()).isEqualTo(4);
            assertThat(ran.err()).contains("a.still").contains("is in use by Stillwatch test");
            assertThat(desk.run("verify", made).code())
                    .as("verifying works meanwhile")
                    .isZero();
            assertThat(open.head().seq()).isEqualTo(2);
        }
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("secret words"), new StackOverflowError(), new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_ours_is_70_with_a_code_and_without_the_words_of_the_case(Throwable fault) throws IOException {
        Desk desk = new Desk(folder, () -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        });
        Desk.Ran ran = desk.run("new", folder.resolve("b.still").toString(), "--title", "T", "--json");
        assertThat(ran.code()).isEqualTo(70);
        assertThat(ran.err()).containsPattern("error code [0-9A-F]{8}").doesNotContain("secret");
        assertThat(ran.json().get("exit").asInt()).isEqualTo(70);
        try (Stream<Path> logs = Files.list(folder.resolve("settings/log"))) {
            assertThat(Files.readString(logs.findFirst().orElseThrow(), StandardCharsets.UTF_8))
                    .contains(fault.getClass().getName())
                    .doesNotContain("secret");
        }
    }

    @Test
    void ctrl_c_is_130_and_the_case_is_as_it_was() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        byte[] before = Files.readAllBytes(Path.of(made, "journal.jsonl"));
        desk.interrupt.flag().set(true);
        Desk.Ran ran = desk.run("import", made, desk.file("more.jsonl", EVENT.replace("rise", "fall")), "--json");
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.json().get("exit").asInt()).isEqualTo(130);
        desk.interrupt.flag().set(false);
        assertThat(Files.readAllBytes(Path.of(made, "journal.jsonl"))).isEqualTo(before);
        assertThat(desk.run("verify", made).code()).isZero();
        assertThat(desk.run("show", made, "events", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void with_json_an_error_is_one_object_on_stdout() {
        Desk.Ran ran = new Desk(folder).run("show", folder.resolve("nope.still").toString(), "--json");
        assertThat(ran.json().get("exit").asInt()).isEqualTo(1);
        assertThat(ran.json().get("error").asString()).contains("nope.still");
        assertThat(new Desk(folder).run("show", "--json").json().get("exit").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_in_words() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(EVENT);
        Desk.Ran ran = desk.run(
                "export",
                made,
                "--as",
                "jsonl",
                "--out",
                folder.resolve("no/such/x").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("folder").doesNotContain("Exception");
    }
}
