package stillwatch.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.view.Whereabouts;

class ImportsAndUndoTest {
    @TempDir
    Path folder;

    private static List<List<Fact>> someRows(List<List<Fact>> pool, Random random, int most) {
        List<List<Fact>> rows = new ArrayList<>();
        int from = random.nextInt(pool.size());
        for (int n = random.nextInt(most); n > 0; n--) {
            int step = random.nextInt(8) == 0 ? random.nextInt(pool.size()) : n;
            rows.add(pool.get((from + step) % pool.size()));
        }
        return rows;
    }

    private static List<List<Fact>> pool(Random random, int size) {
        InventedFacts invented = new InventedFacts(random);
        List<List<Fact>> pool = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pool.add(invented.row());
        }
        return pool;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void any_order_of_imports_undos_and_redos_leaves_what_the_imports_in_force_add_up_to(long seed) throws IOException {
        walk(seed, 25, 60, 90);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
    void long_walks_with_large_imports_do_so_too(long seed) throws IOException {
        walk(seed, 60, 9000, 14000);
    }

    private void walk(long seed, int steps, int poolSize, int most) throws IOException {
        Random random = new Random(seed);
        List<List<Fact>> pool = pool(random, poolSize);
        ImportModel model = new ImportModel();
        try (OpenStore open = new OpenStore(folder.resolve("a"))) {
            for (int step = 0; step < steps; step++) {
                step(open, model, random, pool, most);
                assertThat(open.rows()).as("seed %d step %d", seed, step).isEqualTo(model.rows());
                assertThat(open.keptRows()).as("seed %d step %d", seed, step).isEqualTo(model.rows());
                Counted.check(open.store, model.rows());
            }
        }
    }

    private static void step(OpenStore open, ImportModel model, Random random, List<List<Fact>> pool, int most)
            throws IOException {
        List<Long> inForce = model.taken(false);
        List<Long> back = model.taken(true);
        int dice = random.nextInt(10);
        if (dice < 4 && !inForce.isEmpty()) {
            long seq = inForce.get(random.nextInt(inForce.size()));
            open.takeBack(seq);
            model.inForce(seq, false);
        } else if (dice < 6 && !back.isEmpty()) {
            long seq = back.get(random.nextInt(back.size()));
            open.bringAgain(seq);
            model.inForce(seq, true);
        } else {
            List<List<Fact>> rows = someRows(pool, random, most);
            FileImported counted = open.bring(rows);
            int fresh = model.bring(open.seq(), rows);
            assertThat(counted.accepted()).isEqualTo(fresh);
            assertThat(counted.duplicate()).isEqualTo(rows.size() - fresh);
        }
    }

    @Test
    void the_same_file_again_brings_nothing_and_its_undo_takes_nothing() throws IOException {
        List<List<Fact>> rows = pool(new Random(5), 300);
        try (OpenStore open = new OpenStore(folder)) {
            FileImported first = open.bring(rows);
            List<BroughtRow> before = open.rows();
            FileImported second = open.bring(rows);
            long again = open.seq();

            assertThat(first.accepted()).isEqualTo(300);
            assertThat(second.accepted()).isZero();
            assertThat(second.duplicate()).isEqualTo(300);
            open.takeBack(again);
            assertThat(open.rows()).isEqualTo(before);
        }
    }

    @Test
    void after_the_undo_of_the_first_import_its_rows_lie_with_the_second_on_that_ones_lines() throws IOException {
        List<List<Fact>> rows = pool(new Random(6), 10);
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            open.bring(rows.reversed());
            open.takeBack(1);

            assertThat(open.rows()).extracting(BroughtRow::facts).isEqualTo(rows.reversed());
            assertThat(open.rows()).extracting(BroughtRow::entry).containsOnly(2L);
            assertThat(open.store.<List<Long>>read(t -> t.rows().touched().since(2)))
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void a_rows_file_that_is_cut_garbled_or_another_is_told_when_rows_are_read_from_it() throws IOException {
        List<List<Fact>> rows = pool(new Random(9), 50);
        try (OpenStore open = new OpenStore(folder)) {
            FileImported first = open.bring(rows);
            byte[] whole = open.rowsOf(first);
            byte[] garbled = whole.clone();
            garbled[whole.length / 2] = 7;
            byte[] other = open.rowsOf(open.bring(rows.subList(10, 50)));
            for (byte[] wrong : List.of(Arrays.copyOf(whole, whole.length / 2), garbled, other)) {
                open.replace(first, wrong);
                assertThatThrownBy(open::keptRows).isInstanceOf(KeptRows.Unreadable.class);
            }
        }
    }

    @Test
    void importing_again_after_an_undo_brings_the_same_ids_back() throws IOException {
        List<List<Fact>> rows = pool(new Random(7), 100);
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            List<String> ids = open.rows().stream().map(BroughtRow::id).toList();
            open.takeBack(1);
            assertThat(open.rows()).isEmpty();
            open.bring(rows);
            assertThat(open.rows()).extracting(BroughtRow::id).isEqualTo(ids);
        }
    }

    @Test
    void every_record_is_found_by_its_id_and_no_longer_after_the_undo() throws IOException {
        List<List<Fact>> rows = pool(new Random(8), 400);
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            List<Id> ids = open.rows().stream()
                    .flatMap(ImportsAndUndoTest::ids)
                    .distinct()
                    .toList();
            assertThat(found(open, ids)).isEqualTo(ids);
            open.takeBack(1);
            assertThat(found(open, ids)).isEmpty();
        }
    }

    private static java.util.stream.Stream<Id> ids(BroughtRow row) {
        return java.util.stream.IntStream.range(0, row.facts().size()).mapToObj(row::idOf);
    }

    private static List<Id> found(OpenStore open, List<Id> ids) {
        return open.store.read(tables -> ids.stream()
                .filter(id -> !new Whereabouts(tables.rows()).facts(id).isEmpty())
                .toList());
    }
}
