package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import tools.jackson.databind.JsonNode;

/** Both verifiers, side by side; the one in Python is left out where there is no Python. */
class VerifierTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("journal.jsonl");
        Journals.written(file, 11, 20);
    }

    /** What both say, after making sure that they say the same. */
    private Verdict agreed(Path path, Verifier.Mode mode) throws IOException {
        Verdict verdict = Journals.verify(path, mode);
        if (Python.isThere()) {
            JsonNode other = Python.verdict(folder, mode == Verifier.Mode.CASE ? "." : path.toString());
            assertThat(other.get("verdict").asString()).isEqualTo(verdict.toString());
            assertThat(other.get("entries").asLong()).isEqualTo(verdict.entries());
            assertThat(other.get("notes").valueStream().map(JsonNode::asString)).isEqualTo(verdict.notes());
        }
        return verdict;
    }

    private Path extract(Long... withheld) throws IOException {
        Path extract = folder.resolve("extract.jsonl");
        try (Journal journal = Journal.read(FileChannel.open(file));
                OutputStream out = Files.newOutputStream(extract)) {
            Extract.write(journal, List.of(withheld), out);
        }
        return extract;
    }

    @Test
    void an_untouched_journal_is_intact() throws IOException {
        Verdict verdict = agreed(file, Verifier.Mode.CASE);

        assertThat(verdict.toString()).isEqualTo("intact, 0 withheld, 0 destroyed");
        assertThat(verdict.notes()).isEmpty();
        try (Journal journal = Journal.read(FileChannel.open(file))) {
            assertThat(verdict.head()).isEqualTo(journal.head());
        }
    }

    @Test
    void contents_withheld_from_an_extract_leave_its_chain_whole_but_are_damage_in_a_case() throws IOException {
        Path extract = extract(2L, 7L, 20L);

        assertThat(agreed(extract, Verifier.Mode.EXTRACT).toString()).isEqualTo("intact, 3 withheld, 0 destroyed");
        assertThat(Files.readString(extract)).hasLineCount(20).hasSizeLessThan((int) Files.size(file));
        Files.copy(extract, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(agreed(file, Verifier.Mode.CASE).toString())
                .isEqualTo(
                        "damaged at entry 2 (line 2): its content is missing and no order to destroy it is on record");
    }

    @Test
    void an_extract_of_an_entry_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> extract(21L)).hasMessageContaining("there is no entry 21");
    }

    @Test
    void contents_destroyed_by_order_leave_case_and_extract_whole() throws IOException {
        Journals.destroy(file, 4, 9);

        assertThat(agreed(file, Verifier.Mode.CASE).toString()).isEqualTo("intact, 0 withheld, 2 destroyed");
        assertThat(agreed(extract(5L), Verifier.Mode.EXTRACT).toString()).isEqualTo("intact, 1 withheld, 2 destroyed");
        assertThat(agreed(extract(21L), Verifier.Mode.EXTRACT).toString())
                .as("with the order withheld nobody can tell")
                .isEqualTo("intact, 3 withheld, 0 destroyed");
    }

    @Test
    void an_order_that_is_gone_no_longer_excuses_what_is_missing() throws IOException {
        Journals.destroy(file, 4);
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 20));

        assertThat(agreed(file, Verifier.Mode.CASE).toString()).startsWith("damaged at entry 4 (line 4): its content");
    }

    @Test
    void damage_and_missing_content_are_both_told() throws IOException {
        Journals.destroy(file, 4);
        Files.writeString(file, Files.readString(file).replace("court order", "court 0rder"));

        Verdict verdict = agreed(file, Verifier.Mode.CASE);

        assertThat(verdict.toString()).isEqualTo("damaged at entry 21 (line 21): its content was changed");
        assertThat(verdict.notes())
                .containsExactly("entry 4 has no content; no order to destroy it stands before the damage");
    }

    @Test
    void an_unfinished_last_line_is_a_note_in_a_case_and_a_cut_in_an_extract() throws IOException {
        Path extract = extract();
        for (Path path : List.of(file, extract)) {
            Files.writeString(path, "{\"at\":\"2026-11-21T03:\ud83d\ude00", StandardOpenOption.APPEND);
        }

        Verdict verdict = agreed(file, Verifier.Mode.CASE);
        assertThat(verdict.toString()).isEqualTo("intact, 0 withheld, 0 destroyed");
        assertThat(verdict.notes())
                .containsExactly("an unfinished last line of 25 bytes was not acknowledged; it is not damage");
        assertThat(agreed(extract, Verifier.Mode.EXTRACT).toString())
                .isEqualTo("damaged at entry 21 (line 21): the last line is cut inside");
    }

    @Test
    void a_clock_that_ran_backwards_is_reported() throws IOException {
        Files.delete(file);
        AtomicLong looks = new AtomicLong();
        InstantSource unsteady =
                () -> Journals.START.plusSeconds(new long[] {0, 9, 5, 6, 1}[(int) looks.getAndIncrement()]);
        Pen pen = new Pen(unsteady, new SplittableRandom(2), "stillwatch 0.1.0");
        try (Journal journal = Journal.create(Journals.channel(file), pen.newCaseId(), pen)) {
            journal.append("x", Journals.STARTED);
            for (int n = 1; n < 5; n++) {
                journal.append("x", new Undone(1, "n"));
            }
        }

        Verdict verdict = agreed(file, Verifier.Mode.CASE);

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.notes())
                .containsExactly("the clock ran backwards at entry 3", "the clock ran backwards at entry 5");
    }

    @Test
    void an_empty_journal_and_a_line_longer_than_any_entry_are_damage() throws IOException {
        Files.writeString(file, "");
        assertThat(agreed(file, Verifier.Mode.CASE).fault().kind()).isEqualTo(Fault.Kind.EMPTY);

        Files.write(file, new byte[Line.LONGEST + 2]);
        assertThat(agreed(file, Verifier.Mode.CASE).toString())
                .isEqualTo("damaged at entry 1 (line 1): the line is longer than any entry");
    }

    @Test
    void checking_can_be_stopped() throws IOException {
        Files.write(folder.resolve("long.jsonl"), "x\n".repeat(5000).getBytes(StandardCharsets.US_ASCII));
        Progress stopped = new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (FileChannel channel = FileChannel.open(folder.resolve("long.jsonl"))) {
            assertThatThrownBy(() -> new Verifier(channel, Verifier.Mode.CASE).verify(stopped))
                    .isInstanceOf(Cancelled.class);
        }
    }
}
