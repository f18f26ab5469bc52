package stillwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.disk.DiskTrouble;

class VaultOpeningTest {
    @TempDir
    Path temp;

    private final QuotaDisk disk = new QuotaDisk();

    private Access access() {
        return new Access(disk, temp.resolve("cache/open"), "the test");
    }

    private Path folder() {
        return temp.resolve("my-case.still");
    }

    private CaseRefused refusedToOpen(Path folder) {
        return catchThrowableOfType(
                CaseRefused.class,
                () -> Vault.open(folder, Vault.Mode.READ_WRITE, access()).close());
    }

    private CaseRefused refusedToCreate(Path folder) {
        return catchThrowableOfType(
                CaseRefused.class, () -> Vault.create(folder, access()).close());
    }

    private void create() throws IOException {
        Vault.create(folder(), access()).close();
    }

    @Test
    void a_new_case_is_a_folder_with_an_empty_journal_and_opens_again() throws IOException {
        try (Vault vault = Vault.create(folder(), access())) {
            assertThat(vault.mode()).isEqualTo(Vault.Mode.READ_WRITE);
            assertThat(vault.place()).isEqualTo(folder().toRealPath().toString());
        }

        assertThat(folder().toFile().list()).containsExactlyInAnyOrder("journal.jsonl", "journal.lock");
        try (Vault vault = Vault.open(folder(), Vault.Mode.READ_WRITE, access())) {
            assertThat(vault.mode()).isEqualTo(Vault.Mode.READ_WRITE);
            assertThat(vault.journal().size()).isZero();
        }
    }

    @Test
    void an_existing_empty_folder_becomes_a_case() throws IOException {
        Files.createDirectory(folder());
        create();
        assertThat(folder().resolve("journal.jsonl")).isEmptyFile();
    }

    @Test
    void a_folder_with_anything_in_it_is_left_alone() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("letter\u202e.txt"), "mine");

        CaseRefused refused = refusedToCreate(folder());

        assertThat(refused.why()).isEqualTo(CaseRefused.Why.NOT_EMPTY);
        assertThat(refused).hasMessageContaining("letter⟦U+202E⟧.txt").hasMessageContaining("Choose another name");
        assertThat(folder().toFile().list()).hasSize(1);
    }

    @Test
    void a_case_with_entries_is_not_started_anew() throws IOException {
        create();
        Files.writeString(folder().resolve("journal.jsonl"), "{}\n");
        assertThat(refusedToCreate(folder()).why()).isEqualTo(CaseRefused.Why.NOT_EMPTY);
        assertThat(folder().resolve("journal.jsonl")).hasContent("{}\n");
    }

    @Test
    void a_case_is_not_put_where_no_folder_is_or_where_a_file_is() throws IOException {
        assertThat(refusedToCreate(temp.resolve("no/such/case")).why()).isEqualTo(CaseRefused.Why.NO_SUCH_FOLDER);
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThat(refusedToCreate(file).why()).isEqualTo(CaseRefused.Why.NOT_A_FOLDER);
        assertThat(temp.resolve("no")).doesNotExist();
    }

    @Test
    void what_is_not_a_case_is_refused_with_the_reason() throws IOException {
        assertThat(refusedToOpen(temp.resolve("nowhere")).why()).isEqualTo(CaseRefused.Why.NO_SUCH_FOLDER);
        assertThat(refusedToOpen(Files.writeString(temp.resolve("file"), "x")).why())
                .isEqualTo(CaseRefused.Why.NOT_A_FOLDER);
        assertThat(refusedToOpen(Files.createDirectory(temp.resolve("plain"))))
                .hasMessageContaining("not a case")
                .hasMessageContaining("start a new case")
                .returns(CaseRefused.Why.NOT_A_CASE, CaseRefused::why);
    }

    @Test
    void a_case_that_lost_its_journal_is_told_from_a_folder_that_never_was_one() throws IOException {
        Files.createDirectories(folder().resolve("evidence"));
        assertThat(refusedToOpen(folder()).why()).isEqualTo(CaseRefused.Why.JOURNAL_MISSING);
    }

    @Test
    void a_journal_that_is_a_link_is_not_followed() throws IOException {
        create();
        Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "secret");
        Files.delete(folder().resolve("journal.jsonl"));
        Files.createSymbolicLink(folder().resolve("journal.jsonl"), elsewhere);
        assertThat(refusedToOpen(folder()).why()).isEqualTo(CaseRefused.Why.LINK_INSIDE);
    }

    @Test
    void a_link_to_a_case_folder_opens_the_case_and_says_where_it_really_is() throws IOException {
        create();
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder());
        try (Vault vault = Vault.open(link, Vault.Mode.READ_WRITE, access())) {
            assertThat(vault.place()).isEqualTo(folder().toRealPath().toString());
        }
    }

    @Test
    void on_a_disk_that_cannot_be_written_a_case_opens_for_reading_and_says_so_when_asked_to_change()
            throws IOException {
        create();
        disk.failFrom(1, "Read-only file system"); // the cache is another disk: the note there can be opened
        try (Vault vault = Vault.open(folder(), Vault.Mode.READ_WRITE, access())) {
            assertThat(vault.mode()).isEqualTo(Vault.Mode.READ_ONLY);
            assertThat(vault.readOnlyBecause()).contains("a disk that can only be read");
            assertThatThrownBy(() -> vault.receive(Shelf.EVIDENCE))
                    .isInstanceOf(CaseRefused.class)
                    .hasMessageContaining("reading only")
                    .hasMessageContaining("Copy the case to a disk that can be written");
            assertThatThrownBy(() -> vault.setAside("unfinished", new byte[1])).isInstanceOf(CaseRefused.class);
            assertThatThrownBy(() -> vault.replaceJournal(to -> {})).isInstanceOf(CaseRefused.class);
            assertThat(vault.journal().size()).isZero();
        }
    }

    @Test
    void trouble_with_the_cache_folder_is_not_mistaken_for_a_case_that_cannot_be_written() throws IOException {
        create();
        disk.failFrom(0, "Read-only file system");
        assertThatThrownBy(() -> Vault.open(folder(), Vault.Mode.READ_WRITE, access()))
                .isInstanceOf(DiskTrouble.class)
                .hasMessageContaining(temp.resolve("cache/open").toString());
    }

    @Test
    void asked_for_reading_only_nothing_is_written_anywhere() throws IOException {
        create();
        long before = disk.changes();
        Vault.open(folder(), Vault.Mode.READ_ONLY, access()).close();
        assertThat(disk.changes()).isEqualTo(before);
    }

    @Test
    void a_full_disk_does_not_keep_a_case_from_opening_for_writing() throws IOException {
        create();
        disk.roomFor(0);
        try (Vault vault = Vault.open(folder(), Vault.Mode.READ_WRITE, access())) {
            assertThat(vault.mode()).isEqualTo(Vault.Mode.READ_WRITE);
        }
    }

    @Test
    void whoever_opens_a_case_second_hears_who_holds_it_and_may_still_read() throws IOException {
        try (Vault first = Vault.create(folder(), access())) {
            CaseInUse inUse =
                    catchThrowableOfType(CaseInUse.class, () -> Vault.open(folder(), Vault.Mode.READ_WRITE, access()));
            assertThat(inUse)
                    .hasMessageContaining(
                            "the test (process " + ProcessHandle.current().pid());
            try (Vault reading = Vault.open(folder(), Vault.Mode.READ_ONLY, access())) {
                assertThat(reading.journal().size()).isEqualTo(first.journal().size());
            }
        }
        Vault.open(folder(), Vault.Mode.READ_WRITE, access()).close();
    }

    @Test
    void two_users_who_share_no_notes_still_cannot_both_write() throws IOException {
        try (Vault first = Vault.create(folder(), access())) {
            assertThat(first.mode()).isEqualTo(Vault.Mode.READ_WRITE);
            Access other = new Access(disk, temp.resolve("other-cache"), "the other");
            assertThatThrownBy(() -> Vault.open(folder(), Vault.Mode.READ_WRITE, other))
                    .isInstanceOf(CaseInUse.class)
                    .hasMessageContaining("another user or on another computer");
        }
    }

    @Test
    void wherever_the_start_of_a_case_fails_nothing_stays_and_it_can_be_begun_again() throws IOException {
        int failures = 0;
        for (int n = 0; n < 30; n++) {
            disk.failOnceAt(n, "No space left on device");
            try {
                create();
                Files.delete(folder().resolve("journal.jsonl"));
            } catch (DiskTrouble e) {
                failures++;
                assertThat(e)
                        .hasMessageContaining("the disk is full")
                        .returns(DiskTrouble.Reason.FULL, DiskTrouble::reason);
                assertThat(folder().resolve("journal.jsonl"))
                        .as("after failure %d", n)
                        .doesNotExist();
            }
            disk.repaired();
        }
        assertThat(failures).isGreaterThan(5);
        create();
        assertThat(folder().resolve("journal.jsonl")).isEmptyFile();
    }
}
