package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.action.CaseAction.Undone;

class DestructionTest {
    private static final String SECRET = "the name nobody may keep";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("journal.jsonl");
        try (Journal journal = Journals.created(file, 3)) {
            journal.append("x", Journals.STARTED);
            journal.append("x", new Undone(1, SECRET));
            journal.append("x", new Undone(1, "harmless"));
        }
    }

    private Journal open() throws IOException {
        return Journal.open(Journals.channel(file), Journals.pen(4));
    }

    private static void order(Journal journal, Long... entries) throws IOException {
        journal.append("x", new ContentDestroyed(List.of(entries), "order 17", "a minor"));
    }

    @Test
    void a_destroyed_content_is_gone_from_the_file_and_work_goes_on() throws IOException {
        try (Journal journal = open()) {
            order(journal, 2L);
            Head head = journal.head();

            journal.strike(List.of(2L), Journals.replacing(file));

            assertThat(journal.head()).isEqualTo(head);
            assertThat(journal.entry(2).content()).isNull();
            assertThat(journal.entry(3).content()).isNotNull();
            assertThat(journal.append("x", new Undone(3, "on")).seq()).isEqualTo(5);
        }
        assertThat(Files.readString(file)).doesNotContain(SECRET).contains("harmless");
        assertThat(Journals.verify(file, Verifier.Mode.CASE).toString()).isEqualTo("intact, 0 withheld, 1 destroyed");
    }

    @Test
    void a_destruction_that_was_cut_short_is_found_and_finished() throws IOException {
        try (Journal journal = open()) {
            order(journal, 2L, 3L, 99L);
        }
        assertThat(Journals.verify(file, Verifier.Mode.CASE).notes())
                .containsExactly(
                        "entry 2 was ordered destroyed, but its content is still there",
                        "entry 3 was ordered destroyed, but its content is still there");

        try (Journal journal = open()) {
            assertThat(journal.pendingDestruction()).containsExactly(2L, 3L);
            journal.strike(journal.pendingDestruction(), Journals.replacing(file));
            assertThat(journal.pendingDestruction()).isEmpty();
        }
        assertThat(Journals.verify(file, Verifier.Mode.CASE).toString()).isEqualTo("intact, 0 withheld, 2 destroyed");
    }

    @Test
    void nothing_is_destroyed_without_an_order_on_record_and_no_order_is_destroyed() throws IOException {
        try (Journal journal = open()) {
            order(journal, 2L);
            order(journal, 4L);
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(() -> journal.strike(List.of(3L), Journals.replacing(file)))
                    .hasMessageContaining("no order to destroy entry 3 is on record");
            assertThatThrownBy(() -> journal.strike(List.of(4L), Journals.replacing(file)))
                    .hasMessageContaining("has to stay readable");
            assertThat(file).hasBinaryContent(before);
        }
    }

    @Test
    void an_order_that_names_another_order_is_not_pending_for_ever() throws IOException {
        try (Journal journal = open()) {
            order(journal, 2L);
            order(journal, 4L);

            assertThat(journal.pendingDestruction()).containsExactly(2L);
        }
    }

    @Test
    void a_journal_whose_replacement_failed_stays_as_it_was_and_has_to_be_opened_again() throws IOException {
        try (Journal journal = open()) {
            order(journal, 2L);
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(() -> journal.strike(List.of(2L), writing -> {
                        writing.to(new ByteArrayOutputStream());
                        throw new IOException("the folder is read only");
                    }))
                    .hasMessageContaining("read only");

            assertThatThrownBy(() -> journal.append("x", new Undone(1, "")))
                    .hasMessageContaining("open the case again");
            assertThat(file).hasBinaryContent(before);
        }
        try (Journal journal = open()) {
            assertThat(journal.pendingDestruction()).containsExactly(2L);
        }
    }
}
