package stillwatch.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.disk.DiskTrouble;
import stillwatch.evidence.gzip.RowsOut;
import stillwatch.progress.Progress;

/** One small piece of work on a case, with the disk failing at every possible place. */
class FaultTest {
    private static final byte[] ORIGINAL = Bytes.random(11, 150_000);
    private static final byte[] ROWS = "{\"row\":1}\n".repeat(50_000).getBytes(UTF_8);

    @TempDir
    Path temp;

    private final QuotaDisk disk = new QuotaDisk();
    private Path folder;

    @BeforeEach
    void create() throws IOException {
        folder = temp.resolve("case");
        startAnew(0);
    }

    private void startAnew(int round) throws IOException {
        disk.repaired();
        folder = temp.resolve("case-" + round);
        Vault.create(folder, access()).close();
    }

    private Access access() {
        return new Access(disk, temp.resolve("notes"), "the test");
    }

    private Vault open() throws IOException {
        return Vault.open(folder, Vault.Mode.READ_WRITE, access());
    }

    /** What an import does with the vault. */
    private static void work(Vault vault) throws IOException {
        Bytes.keep(vault, Shelf.EVIDENCE, ORIGINAL);
        try (Incoming aside = vault.receive(Shelf.ROWS);
                RowsOut rows = new RowsOut(aside)) {
            rows.write(ROWS);
            rows.finish();
            aside.finish();
            aside.keep();
        }
        Bytes.append(vault, "{\"one\":1}\n");
        vault.setAside("unfinished", "torn".getBytes(UTF_8));
    }

    private void nothingHalfIsToBeSeen(Vault vault) throws IOException {
        for (Shelf shelf : Shelf.values()) {
            ShelfCheck check = vault.checkAll(shelf, new TreeSet<>(vault.list(shelf)), Progress.NONE);
            assertThat(check.allSound()).as("%s on %s", check, shelf).isTrue();
        }
        Path aside = folder.resolve("journal.jsonl.unfinished-1");
        if (Files.exists(aside)) {
            assertThat(aside).hasContent("torn");
        }
    }

    private void nothingIsLeftAside() throws IOException {
        try (var all = Files.walk(folder)) {
            assertThat(all.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".incoming"));
        }
    }

    private void afterItIsRepairedAllGoesOn() throws IOException {
        disk.repaired();
        try (Vault vault = open()) {
            nothingIsLeftAside();
            nothingHalfIsToBeSeen(vault);
            work(vault);
            nothingHalfIsToBeSeen(vault);
            assertThat(Bytes.read(vault, Shelf.EVIDENCE, Sha256.hex(ORIGINAL))).isEqualTo(ORIGINAL);
            try (InputStream rows = vault.openRows(vault.list(Shelf.ROWS).first())) {
                assertThat(rows.readAllBytes()).isEqualTo(ROWS);
            }
        }
    }

    /** Answers whether the work was done. */
    private boolean workOrPlainTrouble(Vault vault, DiskTrouble.Reason reason) throws IOException {
        try {
            work(vault);
            return true;
        } catch (DiskTrouble e) {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.getMessage()).startsWith("Could not ").contains(folder.toString());
            return false;
        }
    }

    @Test
    void with_the_disk_gone_at_any_change_nothing_half_is_seen_and_all_goes_on_later() throws IOException {
        boolean done = false;
        int rounds = 0;
        for (; !done; rounds++) {
            startAnew(rounds);
            try (Vault vault = open()) {
                disk.failFrom(rounds, "Input/output error");
                done = workOrPlainTrouble(vault, DiskTrouble.Reason.OTHER);
                disk.repaired();
                nothingHalfIsToBeSeen(vault);
            }
            afterItIsRepairedAllGoesOn();
        }
        assertThat(rounds).isGreaterThan(25);
    }

    @Test
    void with_one_change_failing_the_same_vault_can_do_the_work_at_the_second_try() throws IOException {
        boolean done = false;
        for (int n = 0; !done; n++) {
            startAnew(n);
            try (Vault vault = open()) {
                disk.failOnceAt(n, "No space left on device");
                done = workOrPlainTrouble(vault, DiskTrouble.Reason.FULL);
                nothingHalfIsToBeSeen(vault);
                nothingIsLeftAside();
                disk.repaired(); // where the work was done before it came to the n-th change
                work(vault);
                nothingHalfIsToBeSeen(vault);
            }
        }
    }

    @Test
    void with_the_disk_full_after_any_number_of_bytes_nothing_half_is_seen_and_all_goes_on_later() throws IOException {
        boolean done = false;
        int rounds = 0;
        for (long room = 0; !done; room += 4_999) {
            startAnew(rounds++);
            try (Vault vault = open()) {
                disk.roomFor(room);
                done = workOrPlainTrouble(vault, DiskTrouble.Reason.FULL);
                nothingHalfIsToBeSeen(vault);
                nothingIsLeftAside();
            }
            afterItIsRepairedAllGoesOn();
        }
        assertThat(rounds).isGreaterThan(25);
    }
}
