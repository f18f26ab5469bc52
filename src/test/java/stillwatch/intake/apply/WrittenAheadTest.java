package stillwatch.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Store;
import stillwatch.store.apply.EntryHead;
import stillwatch.store.row.BroughtRow;

class WrittenAheadTest {
    private static final int MANY = 12_000;

    @TempDir
    Path folder;

    private static List<List<Fact>> many(long seed) {
        InventedFacts invented = new InventedFacts(new Random(seed));
        List<List<Fact>> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            rows.add(i % 7 == 0 ? invented.row() : List.of(event(i)));
        }
        return rows;
    }

    private static Fact event(int i) {
        return new EventFact(null, "event " + i, null, new AccountKey("forum", "user " + i % 900), List.of());
    }

    /** Looks in from the middle of the import, and stops it there if told so. */
    private static final class Looking implements Progress {
        private final Store store;
        private final long stopAt;
        private final List<Long> accountsSeen = new ArrayList<>();
        private final List<Long> eventsSeen = new ArrayList<>();
        private final AtomicLong ahead = new AtomicLong();
        private boolean stop;

        Looking(Store store, long stopAt) {
            this.store = store;
            this.stopAt = stopAt;
        }

        @Override
        public void at(String what, long done, long total) {
            stop = done >= stopAt;
            if (done % 2048 == 0) {
                store.read(tables -> {
                    accountsSeen.add(tables.rows().entities().accounts().count());
                    eventsSeen.add(tables.rows().facts().events().count());
                    return ahead.incrementAndGet();
                });
            }
        }

        @Override
        public boolean cancelled() {
            return stop;
        }
    }

    private static void bring(OpenStore open, FileImported file, Progress progress, byte[] rows) throws IOException {
        ImportApplier applier = new ImportApplier(sha -> new ByteArrayInputStream(rows), progress);
        EntryHead head = open.next();
        try (Change change = open.store.begin()) {
            applier.apply(change, head, file);
            change.applied(head.seq(), "h");
            change.commit();
        }
    }

    @Test
    void readers_see_nothing_of_an_import_before_all_of_it() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            FileImported first = open.bring(List.of(List.of(event(5))));
            assertThat(first.accepted()).isEqualTo(1);
            FileImported file = open.file(many(1));
            Looking looking = new Looking(open.store, Long.MAX_VALUE);
            bring(open, file, looking, open.rowsOf(file));

            assertThat(looking.eventsSeen).hasSizeGreaterThan(3).containsOnly(1L);
            assertThat(looking.accountsSeen).containsOnly(1L);
            assertThat(open.rows()).hasSize(MANY);
        }
    }

    @Test
    void a_stopped_import_leaves_everything_as_it_was_and_can_be_done_again() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            List<List<Fact>> before = many(2).subList(0, 300);
            open.bring(before);
            List<BroughtRow> held = open.rows();
            FileImported file = open.file(many(2));
            Looking looking = new Looking(open.store, 9_000);

            assertThatThrownBy(() -> bring(open, file, looking, open.rowsOf(file)))
                    .isInstanceOf(Cancelled.class);
            assertThat(open.rows()).isEqualTo(held);
            assertThat(open.store.appliedSeq()).isEqualTo(1);
            Counted.check(open.store, held);

            FileImported counted = open.bring(file);
            assertThat(counted.accepted() + counted.duplicate()).isEqualTo(MANY);
            assertThat(counted.duplicate()).isEqualTo(300);
            Counted.check(open.store, open.rows());
        }
    }

    @Test
    void a_rows_file_that_ends_early_is_named_and_leaves_everything_as_it_was() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            FileImported file = open.file(many(3));
            byte[] whole = open.rowsOf(file);
            int cut = whole.length * 3 / 4;
            while (whole[cut - 1] != '\n') {
                cut--;
            }
            byte[] part = java.util.Arrays.copyOf(whole, cut);

            assertThatThrownBy(() -> bring(open, file, Progress.NONE, part))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not complete");
            assertThat(open.rows()).isEmpty();
            assertThat(open.store.<Long>read(t -> t.rows().entities().accounts().count()))
                    .isZero();
        }
    }

    @Test
    void a_garbled_rows_file_is_told_and_leaves_everything_as_it_was() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            FileImported file = open.file(many(4));
            byte[] garbled = open.rowsOf(file).clone();
            garbled[garbled.length / 2] = 0x07;

            assertThatThrownBy(() -> bring(open, file, Progress.NONE, garbled)).isInstanceOf(IOException.class);
            assertThat(open.rows()).isEmpty();
        }
    }

    @Test
    void after_a_kill_in_the_middle_nothing_of_the_import_is_there_and_catching_up_brings_all() throws IOException {
        Path copy = folder.resolve("copy");
        List<List<Fact>> before = many(6).subList(0, 300);
        List<BroughtRow> held;
        FileImported file;
        try (OpenStore open = new OpenStore(folder.resolve("first"))) {
            open.bring(before);
            held = open.rows();
            file = open.file(many(6));
            Progress killing = new KillAt(10_000, () -> copyAsKilled(folder.resolve("first"), copy));
            bring(open, file, killing, open.rowsOf(file));
            try (OpenStore after = new OpenStore(copy)) {
                assertThat(after.store.appliedSeq()).isEqualTo(1);
                assertThat(after.rows()).isEqualTo(held);
                Counted.check(after.store, held);
                after.bring(after.file(many(6)));
                assertThat(after.rows()).isEqualTo(open.rows());
                Counted.check(after.store, after.rows());
            }
        }
    }

    /** Does something once, when so many rows are in. */
    private static final class KillAt implements Progress {
        private final long at;
        private final Runnable what;
        private boolean done;

        KillAt(long at, Runnable what) {
            this.at = at;
            this.what = what;
        }

        @Override
        public void at(String text, long rows, long total) {
            if (rows >= at && !done) {
                done = true;
                what.run();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** What the disk holds at this moment, as a killed process leaves it. */
    private static void copyAsKilled(Path from, Path to) {
        try {
            Thread.sleep(4000); // the database writes every three seconds
            Files.createDirectories(to);
            Files.copy(from.resolve("case.mv.db"), to.resolve("case.mv.db"));
            assertThat(Files.size(to.resolve("case.mv.db"))).isGreaterThan(1_000_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_import_behind_other_changes_of_the_same_transaction_goes_in_with_them_or_not_at_all() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            FileImported file = open.file(many(5));
            EntryHead head = open.next();
            ImportApplier applier = open.applier;
            try (Change change = open.store.begin()) {
                change.tables().entries().add(1, "", "", "", "", null);
                applier.apply(change, head, file);
            }
            assertThat(open.rows()).isEmpty();
            assertThat(open.store.<Long>read(t -> t.entries().count())).isZero();
        }
    }

    @Tag("long")
    @Test
    void more_accounts_than_are_held_at_once_are_all_counted() throws IOException {
        List<List<Fact>> rows = new ArrayList<>();
        for (int i = 0; i < 130_000; i++) {
            rows.add(List.of(new EventFact(null, "e", null, new AccountKey("p", "user " + i % 65_000), List.of())));
        }
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            long counted = open.store.read(tables -> tables.sql()
                    .with("SELECT COUNT(*) FROM account WHERE events = 2")
                    .numberOr(0));
            assertThat(counted).isEqualTo(65_000);
        }
    }
}
