package stillwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.progress.Cancelled;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.sql.Stop;
import stillwatch.store.sql.StoreDamaged;

class StoreTest {
    @TempDir
    Path folder;

    private static void note(Store store, long seq) {
        try (Change change = store.begin()) {
            change.tables().entries().add(seq, "2026", "Ada", "word", "summary " + seq, null);
            change.applied(seq, "hash" + seq);
            change.commit();
        }
    }

    private static long entries(Store store) {
        return store.read(tables -> tables.entries().count());
    }

    @Test
    void what_was_committed_is_there_after_reopening_with_the_entry_it_stands_at() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            assertThat(store.appliedSeq()).isZero();
            note(store, 1);
            note(store, 2);
        }
        try (Store store = Store.open(folder, "case-1")) {
            assertThat(store.appliedSeq()).isEqualTo(2);
            assertThat(store.appliedHash()).isEqualTo("hash2");
            assertThat(entries(store)).isEqualTo(2);
        }
    }

    @Test
    void a_change_that_is_closed_without_commit_leaves_nothing() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 1);
            try (Change change = store.begin()) {
                change.tables().entries().add(2, "", "", "", "", null);
                change.applied(2, "x");
            }
            assertThat(store.appliedSeq()).isEqualTo(1);
            assertThat(entries(store)).isEqualTo(1);
            note(store, 2);
            assertThat(entries(store)).isEqualTo(2);
        }
    }

    @Test
    void a_store_that_was_only_read_is_left_as_it_was_to_the_byte() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 1);
        }
        byte[] before = Files.readAllBytes(folder.resolve("case.mv.db"));
        String sum = Files.readString(folder.resolve("case.sum"));
        for (int time = 0; time < 3; time++) {
            try (Store store = Store.open(folder, "case-1")) {
                assertThat(entries(store)).isEqualTo(1);
            }
        }
        assertThat(Files.readAllBytes(folder.resolve("case.mv.db"))).isEqualTo(before);
        assertThat(folder.resolve("case.sum")).hasContent(sum);
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 2);
            assertThat(entries(store)).isEqualTo(2);
        }
    }

    @Test
    void one_query_is_answered_from_one_state_though_a_change_comes_between() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 1);
            List<Long> seen = store.read(tables -> {
                long before = tables.entries().count();
                note(store, 2);
                return List.of(before, tables.entries().count());
            });
            assertThat(seen).containsExactly(1L, 1L);
            assertThat(entries(store)).isEqualTo(2);
        }
    }

    @Test
    void a_store_of_another_case_is_told_as_damaged() throws IOException {
        Store.open(folder, "case-1").close();
        assertThatThrownBy(() -> Store.open(folder, "case-2"))
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining("another case");
    }

    @Test
    void an_older_schema_is_brought_up_and_a_newer_one_refused() throws IOException {
        List<Migrations.Step> steps = new ArrayList<>(Migrations.current().steps());
        steps.add(new Migrations.Step("more", List.of("ALTER TABLE entry ADD COLUMN extra INT DEFAULT 7")));
        Migrations newer = new Migrations(steps);
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 1);
        }
        try (Store store = Store.open(folder, "case-1", newer)) {
            long extra = store.read(
                    tables -> tables.sql().with("SELECT extra FROM entry").numberOr(0));
            assertThat(extra).isEqualTo(7);
            assertThat(store.appliedSeq()).isEqualTo(1);
        }
        Store.open(folder, "case-1", newer).close();
        assertThatThrownBy(() -> Store.open(folder, "case-1"))
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining("newer version");
        Store.delete(folder);
        Store.open(folder, "case-1").close();
    }

    @Test
    void a_store_from_before_there_were_decisions_takes_them() throws IOException {
        try (Store store = Store.open(folder, "case-1", new Migrations(List.of()));
                Change change = store.begin()) {
            List.of(
                            "DROP TABLE decision",
                            "DROP TABLE decision_about",
                            "ALTER TABLE annotation DROP COLUMN privileged",
                            "ALTER TABLE annotation DROP COLUMN removed")
                    .forEach(change.tables().sql()::run);
            change.tables()
                    .sql()
                    .with("INSERT INTO annotation VALUES(2, 2, 'x', '', 'old', NULL, FALSE)")
                    .run();
            change.commit();
        }
        try (Store store = Store.open(folder, "case-1")) {
            List<AnnotationTable.Version> notes =
                    store.read(tables -> tables.annotations().current());
            assertThat(notes)
                    .extracting(note -> note.text() + note.privileged())
                    .containsExactly("oldfalse");
            List<String> mentioned = store.read(tables -> tables.abouts().mentioned());
            assertThat(mentioned).isEmpty();
        }
    }

    @Test
    void a_damaged_file_is_told_as_damaged_and_after_deleting_it_an_empty_store_opens() throws IOException {
        Random random = new Random(4);
        Path file = folder.resolve("case.mv.db");
        for (int round = 0; round < 12; round++) {
            try (Store store = Store.open(folder, "case-1")) {
                for (int seq = 1; seq < 40; seq++) {
                    note(store, seq);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, damaged(bytes, round, random));
            assertThat(usable()).as("round %d", round).isIn("damaged", "whole");
            Store.delete(folder);
        }
        Files.writeString(file, "not a database");
        assertThat(usable()).isEqualTo("damaged");
        Store.delete(folder);
        assertThat(usable()).isEqualTo("empty");
    }

    private static byte[] damaged(byte[] bytes, int round, Random random) {
        if (round % 3 == 0) {
            return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = random.nextInt(4000); i < bytes.length; i += 1 + random.nextInt(4000)) {
            bytes[i] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    /** Whatever is wrong, it is either told as damage or everything is there. */
    private String usable() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            long entries = entries(store);
            boolean all = store.read(tables -> tables.entries().newest(0, 100)).size() == entries;
            assertThat(all).isTrue();
            return entries == 39 && store.appliedSeq() == 39 ? "whole" : entries == 0 ? "empty" : "part";
        } catch (StoreDamaged e) {
            return "damaged";
        }
    }

    @Test
    void a_long_query_is_stopped_from_another_thread_and_the_store_goes_on() throws Exception {
        try (Store store = Store.open(folder, "case-1")) {
            note(store, 1);
            Stop stop = new Stop();
            CountDownLatch started = new CountDownLatch(1);
            Thread stopper = Thread.ofPlatform().start(() -> {
                try {
                    started.await();
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
                stop.ask();
            });
            assertThatThrownBy(() -> store.read(
                            tables -> {
                                started.countDown();
                                return tables.sql()
                                        .with("SELECT COUNT(*) FROM SYSTEM_RANGE(1, 100000), SYSTEM_RANGE(1, 100000)")
                                        .numberOr(0);
                            },
                            stop))
                    .isInstanceOf(Cancelled.class);
            stopper.join();
            assertThat(entries(store)).isEqualTo(1);
        }
    }

    @Test
    void an_interrupted_thread_does_not_break_the_store() throws IOException {
        try (Store store = Store.open(folder, "case-1")) {
            Thread.currentThread().interrupt();
            note(store, 1);
            assertThat(entries(store)).isEqualTo(1);
            assertThat(Thread.interrupted()).isTrue();
            note(store, 2);
            assertThat(entries(store)).isEqualTo(2);
        }
    }
}
