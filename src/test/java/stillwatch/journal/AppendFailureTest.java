package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;

class AppendFailureTest {
    private static final Undone ACTION = new Undone(1, "it was a mistake");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private FailingChannel disk;
    private Journal journal;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("journal.jsonl");
        Journals.written(file, 5, 3);
        disk = new FailingChannel(Journals.channel(file));
        journal = Journal.open(disk, Journals.pen(6));
    }

    @AfterEach
    void end() throws IOException {
        journal.close();
    }

    private AppendFailed appendFails() {
        return catchThrowableOfType(AppendFailed.class, () -> journal.append("x", ACTION));
    }

    @Test
    void a_disk_that_fills_up_at_any_byte_loses_nothing_and_work_goes_on_after_space_is_freed() throws IOException {
        SplittableRandom random = new SplittableRandom(8);
        for (int n = 0; n < 100; n++) {
            byte[] before = Files.readAllBytes(file);
            Head head = journal.head();
            disk.room = random.nextInt(400);

            AppendFailed failed = appendFails();

            assertThat(failed).hasMessageContaining("Nothing was saved: the disk is full");
            assertThat(failed.diskFull()).isTrue();
            assertThat(failed.cutBack()).isTrue();
            assertThat(file).hasBinaryContent(before);
            assertThat(journal.head()).isEqualTo(head);
            disk.room = Long.MAX_VALUE;
            assertThat(journal.append("x", ACTION).prev()).isEqualTo(head.hash());
        }
        assertThat(Journals.verify(file, Verifier.Mode.CASE).entries()).isEqualTo(103);
    }

    @Test
    void what_could_not_be_synced_is_taken_back() throws IOException {
        byte[] before = Files.readAllBytes(file);
        disk.syncs = false;

        AppendFailed failed = appendFails();

        assertThat(failed).hasMessageContaining("the journal could not be written (Input/output error)");
        assertThat(failed.diskFull()).isFalse();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_journal_that_cannot_be_cut_back_refuses_everything_until_it_is_opened_again() throws IOException {
        byte[] before = Files.readAllBytes(file);
        disk.room = 50;
        disk.cuts = false;

        assertThat(appendFails()).hasMessageContaining("close the case, free some space and open it again");
        disk.room = Long.MAX_VALUE;
        disk.cuts = true;
        assertThatThrownBy(() -> journal.append("x", ACTION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open the case again");
        journal.close();

        try (Journal again = Journal.open(Journals.channel(file), Journals.pen(7))) {
            assertThat(again.tornTail()).hasSize(50);
            again.cutTornTail();
            assertThat(file).hasBinaryContent(before);
            assertThat(again.append("x", ACTION).seq()).isEqualTo(4);
        }
    }

    @Test
    void a_thread_that_was_interrupted_is_told_that_nothing_was_saved() throws IOException {
        Thread.currentThread().interrupt();

        AppendFailed failed = appendFails();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failed).hasMessageContaining("Nothing was saved").hasMessageContaining("open it again");
        assertThat(failed.cutBack()).isFalse();
        assertThat(Journals.verify(file, Verifier.Mode.CASE).intact()).isTrue();
    }
}
