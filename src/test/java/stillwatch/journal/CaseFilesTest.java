package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceDestroyed;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.canon.Sha256;
import tools.jackson.databind.JsonNode;

/** What the verifier in Python says of the files a case keeps beside its journal. */
class CaseFilesTest {
    private static final String LETTER = Sha256.hex("a letter");
    private static final String TABLE = Sha256.hex("a,table");
    private static final String ROWS = Sha256.hex("rows, compressed");

    @TempDir
    Path folder;

    private Path caseFolder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Python.assumeIsThere();
        caseFolder = Files.createDirectory(folder.resolve("lights.still"));
        keep("evidence/" + LETTER.substring(0, 2) + "/" + LETTER, "a letter");
        keep("evidence/" + TABLE.substring(0, 2) + "/" + TABLE, "a,table");
        keep("rows/" + ROWS + ".jsonl.gz", "rows, compressed");
        try (Journal journal = Journals.created(caseFolder.resolve("journal.jsonl"), 1)) {
            journal.append("x", Journals.STARTED);
            journal.append("x", added(LETTER, null));
            journal.append("x", imported(TABLE, ROWS));
            journal.append("x", added(Sha256.hex("too large to copy"), "/elsewhere/large.log"));
        }
    }

    private void keep(String name, String content) throws IOException {
        Path file = caseFolder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private void append(Action action) throws IOException {
        try (Journal journal = Journal.open(Journals.channel(caseFolder.resolve("journal.jsonl")), Journals.pen(2))) {
            journal.append("x", action);
        }
    }

    private static EvidenceAdded added(String sha256, @Nullable String reference) {
        return new EvidenceAdded(sha256, "letter.txt", "text/plain", 8, null, null, null, null, reference);
    }

    private static FileImported imported(String sha256, String rows) {
        return new FileImported("t.csv", sha256, 7, null, "csv", 1, "{}", rows, 1, 1, 0, 0, "d");
    }

    private List<String> bad() {
        JsonNode verdict = Python.verdict(folder, "lights.still");
        List<String> bad = verdict.get("files")
                .get("bad")
                .valueStream()
                .map(file -> file.get("name").asString() + " " + file.get("why").asString())
                .toList();
        assertThat(verdict.get("holds").asBoolean()).isEqualTo(bad.isEmpty());
        return bad;
    }

    @Test
    void a_case_whose_files_are_all_there_is_intact() {
        assertThat(bad()).isEmpty();
        assertThat(Python.verdict(folder, "lights.still")
                        .get("files")
                        .get("checked")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_changed_file_is_damage() throws IOException {
        keep("rows/" + ROWS + ".jsonl.gz", "rows, Compressed");

        assertThat(bad()).containsExactly("rows/" + ROWS + ".jsonl.gz was changed: its bytes do not have that SHA-256");
    }

    @Test
    void a_missing_file_is_damage_unless_it_was_destroyed_by_order() throws IOException {
        Files.delete(caseFolder.resolve("evidence/" + LETTER.substring(0, 2) + "/" + LETTER));
        assertThat(bad()).containsExactly("evidence/" + LETTER + " is missing; entry 2 names it");

        append(new EvidenceDestroyed(LETTER, "court order 17", "privileged"));
        assertThat(bad()).isEmpty();

        append(added(LETTER, null));
        assertThat(bad()).containsExactly("evidence/" + LETTER + " is missing; entry 6 names it");
    }

    @Test
    void rows_that_are_gone_are_damage_however_the_action_spells_their_name() throws IOException {
        String other = Sha256.hex("other rows");
        append(imported(TABLE, "rows/" + other + ".jsonl.gz"));

        assertThat(bad()).containsExactly("rows/" + other + " is missing; entry 5 names it");
    }

    @Test
    void files_that_do_not_belong_are_noted_and_harmless() throws IOException {
        keep("evidence/.DS_Store", "x");

        assertThat(bad()).isEmpty();
        assertThat(Python.verdict(folder, "lights.still").get("notes").get(0).asString())
                .isEqualTo("evidence/.DS_Store is no file of a case; it was not looked at");
    }

    @Test
    void people_get_text_and_scripts_get_an_exit_code() throws IOException {
        String verifier = Python.VERIFIER.toString();
        Python.Ran intact = Python.run(folder, List.of(verifier, "lights.still"), "");
        assertThat(intact.exit()).isZero();
        assertThat(intact.out()).startsWith("lights.still: intact, 0 withheld, 0 destroyed\n  4 entries of case ");

        keep("rows/" + ROWS + ".jsonl.gz", "");
        Python.Ran damaged = Python.run(folder, List.of(verifier, "lights.still"), "");
        assertThat(damaged.exit()).isEqualTo(3);
        assertThat(damaged.out()).contains("  DAMAGE: rows/" + ROWS + ".jsonl.gz was changed");

        assertThat(Python.run(folder, List.of(verifier), "").exit()).isEqualTo(2);
        assertThat(Python.run(folder, List.of(verifier, "nowhere"), "").exit()).isEqualTo(2);
        assertThat(Python.run(folder, List.of(verifier, "lights.still", "--against", "abc"), "")
                        .exit())
                .isEqualTo(2);
    }
}
