package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;

class JournalTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void file() {
        file = folder.resolve("journal.jsonl");
    }

    private Journal open() throws IOException {
        return Journal.open(Journals.channel(file), Journals.pen(7));
    }

    private static List<Entry> all(EntryReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
            entries.add(entry);
        }
        return entries;
    }

    @Test
    void what_was_appended_is_read_back_after_opening_again() throws IOException {
        Entry first;
        Entry second;
        try (Journal journal = Journals.created(file, 1)) {
            first = journal.append("Ines Okafor", Journals.STARTED);
            second = journal.append("Béla \ud800", new Undone(1, "a try"));
        }

        try (Journal journal = open()) {
            assertThat(journal.head()).isEqualTo(second.asHead());
            assertThat(all(journal.entries(1))).containsExactly(first, second);
            assertThat(journal.entry(2)).isEqualTo(second);
            assertThat(journal.hashAt(1)).isEqualTo(first.hash()).isEqualTo(second.prev());
            assertThat(journal.append("x", Journals.STARTED).prev()).isEqualTo(second.hash());
        }
    }

    @Test
    void entries_are_found_by_number_also_those_added_after_the_first_search() throws IOException {
        Journals.written(file, 3, 200);
        try (Journal journal = open()) {
            List<Entry> expected = new ArrayList<>(all(journal.entries(1)));
            assertThat(journal.entry(64)).isEqualTo(expected.get(63));
            while (expected.size() < 300) {
                expected.add(journal.append("x", new Undone(expected.size(), "again")));
            }
            for (int seq : List.of(1, 2, 63, 65, 128, 129, 199, 200, 201, 257, 300)) {
                assertThat(journal.entry(seq)).isEqualTo(expected.get(seq - 1));
                assertThat(all(journal.entries(seq))).isEqualTo(expected.subList(seq - 1, expected.size()));
            }
            assertThat(all(journal.entries(301))).isEmpty();
            assertThatThrownBy(() -> journal.entry(301)).hasMessageContaining("there is no entry 301; the last is 300");
        }
    }

    @Test
    void an_unfinished_last_line_is_set_aside_before_anything_is_added() throws IOException {
        Journals.written(file, 3, 5);
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "{\"at\":\"2026-11-21T0", StandardOpenOption.APPEND);

        try (Journal journal = open()) {
            assertThat(journal.head().seq()).isEqualTo(5);
            assertThat(journal.tornTail()).asString().isEqualTo("{\"at\":\"2026-11-21T0");
            assertThatThrownBy(() -> journal.append("x", Journals.STARTED)).isInstanceOf(IllegalStateException.class);
            journal.cutTornTail();
            assertThat(file).hasBinaryContent(whole);
            assertThat(journal.append("x", Journals.STARTED).seq()).isEqualTo(6);
        }
        assertThat(Journals.verify(file, Verifier.Mode.CASE).toString()).startsWith("intact");
    }

    @Test
    void reading_ignores_an_unfinished_last_line_and_cannot_write() throws IOException {
        Journals.written(file, 3, 5);
        Files.writeString(file, "{\"at", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);

        try (Journal journal = Journal.read(Journals.channel(file))) {
            assertThat(all(journal.entries(1))).hasSize(5);
            assertThatThrownBy(() -> journal.append("x", Journals.STARTED)).hasMessageContaining("read only");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_damaged_end_is_refused_and_the_first_bad_entry_is_named() throws IOException {
        Journals.written(file, 3, 9);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"seq\":9", "\"seq\":8"));
        assertThatThrownBy(this::open)
                .isInstanceOf(DamagedJournal.class)
                .hasMessageContaining("damaged at entry 9 (line 9)");

        Files.writeString(file, text.stripTrailing() + "#");
        assertThatThrownBy(this::open).hasMessageContaining("entry 9 (line 9): its line end was changed");

        Files.writeString(file, "");
        assertThatThrownBy(this::open).hasMessageContaining("there is no finished entry");
    }

    @Test
    void a_changed_entry_is_never_handed_on() throws IOException {
        Journals.written(file, 3, 9);
        Files.writeString(file, Files.readString(file).replaceFirst("Harbour", "Harbor"));
        try (Journal journal = open()) {
            assertThatThrownBy(() -> all(journal.entries(1)))
                    .isInstanceOf(DamagedJournal.class)
                    .hasMessageContaining("entry 1 (line 1): its content was changed");
            assertThatThrownBy(() -> journal.entry(1)).isInstanceOf(DamagedJournal.class);
        }
    }

    @Test
    void an_action_that_cannot_be_kept_leaves_the_journal_as_it_was() throws IOException {
        try (Journal journal = Journals.created(file, 1)) {
            journal.append("x", Journals.STARTED);
            assertThatThrownBy(() -> journal.append("x", new Undone(1, "y".repeat(Line.LONGEST))))
                    .hasMessageContaining("too large for one entry");
            assertThat(journal.append("x", new Undone(1, "")).seq()).isEqualTo(2);
        }
        assertThat(Journals.verify(file, Verifier.Mode.CASE).entries()).isEqualTo(2);
    }
}
