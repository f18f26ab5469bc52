package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.canon.Sha256;

class NewerJournalTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    /** Adds an entry that holds in the chain, whatever its content is. */
    private void append(String content) throws IOException {
        Journals.written(file(), 2, 3);
        try (Journal journal = Journal.read(Journals.channel(file()))) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            Header header = new Header(
                    "2027-01-01T00:00:00.000000Z",
                    Sha256.hex(bytes),
                    journal.head().caseId(),
                    journal.head().hash(),
                    4,
                    "stillwatch 9.0.0");
            Files.write(file(), new Line(header, bytes, header.hash()).bytes(), StandardOpenOption.APPEND);
        }
    }

    private Entry last() throws IOException {
        try (Journal journal = Journal.open(Journals.channel(file()), Journals.pen(1))) {
            return journal.entry(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"action\":{\"@type\":\"case-cloned\"},\"by\":\"x\",\"salt\":\"\",\"v\":1}",
                "{\"action\":{\"@type\":\"undone\",\"entry\":1,\"mood\":\"m\",\"why\":\"\"},\"by\":\"x\",\"salt\":\"\",\"v\":1}",
                "{\"action\":{\"@type\":\"undone\",\"entry\":\"now a text\",\"why\":\"\"},\"by\":\"x\",\"salt\":\"\",\"v\":2}",
                "{\"action\":{\"@type\":\"undone\",\"entry\":1,\"why\":\"\"},\"by\":\"x\",\"salt\":\"\",\"v\":2,\"witness\":\"w\"}",
            })
    void a_newer_journal_is_refused_plainly_and_its_chain_still_checks(String content) throws IOException {
        append(content);

        assertThatThrownBy(this::last)
                .isInstanceOf(NewerJournal.class)
                .hasMessageContaining("This case was written by a newer Stillwatch (stillwatch 9.0.0, entry 4")
                .hasMessageContaining("Nothing was changed");
        assertThat(Journals.verify(file(), Verifier.Mode.CASE).toString()).isEqualTo("intact, 0 withheld, 0 destroyed");
    }

    @Test
    void a_content_that_makes_no_sense_is_damage_not_news() throws IOException {
        append("{\"action\":{\"@type\":\"undone\",\"entry\":\"one\",\"why\":\"\"},\"by\":\"x\",\"salt\":\"\",\"v\":1}");

        assertThatThrownBy(this::last)
                .isInstanceOf(DamagedJournal.class)
                .hasMessageContaining("entry 4 (line 4): its content cannot be read");
    }
}
