package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/** Anything a person may do to a case, in any order, beside a model of a few lines. */
class WholeCaseTest {
    private static final int POOL = 60;

    @TempDir
    Path folder;

    private final CaseModel model = new CaseModel();
    private final Map<CaseModel.Row, String> ids = new TreeMap<>(
            java.util.Comparator.comparing(CaseModel.Row::title).thenComparing(CaseModel.Row::occurrence));
    private Random random;
    private OpenCase opened;
    private Path caseFolder;
    private Place place;

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void any_order_of_imports_undos_notes_and_openings_is_what_it_adds_up_to(long seed) throws Exception {
        walk(seed, 40);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83, 84, 85, 86, 87, 88})
    void any_long_order_of_them_too(long seed) throws Exception {
        walk(seed, 250);
    }

    private void walk(long seed, int steps) throws Exception {
        random = new Random(seed);
        place = FaultPlace.in(folder);
        caseFolder = folder.resolve("whole.still");
        opened = OpenCase.create(caseFolder, Faults.START, "tester", place);
        try {
            for (int step = 0; step < steps; step++) {
                step(step);
                compare(step);
            }
        } finally {
            opened.close();
        }
        Sums.holdsWithNothingLeftOver(caseFolder, place);
        Sums.expectSameAfterRebuild(caseFolder, place);
    }

    private void step(int step) throws Exception {
        switch (random.nextInt(12)) {
            case 0, 1 -> takeBack();
            case 2, 3 -> bringBack();
            case 4 -> note(step);
            case 5 -> removeNote();
            case 6 -> reopen(false);
            case 7 -> reopen(random.nextInt(3) == 0);
            default -> bring(step);
        }
    }

    private void bring(int step) throws Exception {
        List<String> titles = new ArrayList<>();
        int from = random.nextInt(POOL);
        for (int n = 1 + random.nextInt(30); n > 0; n--) {
            titles.add("row" + (random.nextInt(6) == 0 ? from : (from + n) % POOL));
        }
        StringBuilder lines = new StringBuilder();
        titles.forEach(title -> lines.append(Faults.event(title, 0)));
        Path file = Faults.file(folder, "file-" + step + ".jsonl", lines.toString());
        int fresh = model.bring(imported(file, titles.size()), titles);
        assertThat(last.accepted()).isEqualTo(fresh);
        assertThat(last.duplicate()).isEqualTo(titles.size() - fresh);
        if (random.nextInt(3) == 0) {
            int again = model.bring(imported(file, titles.size()), titles);
            assertThat(again).as("new rows in the same file again").isZero();
            assertThat(last.accepted()).isZero();
        }
    }

    private Receipt last;

    private long imported(Path file, int rows) throws Exception {
        last = opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
        assertThat(last.addsUp()).isTrue();
        assertThat(last.rows()).isEqualTo(rows);
        return last.entry();
    }

    private void takeBack() throws Exception {
        List<Long> standing = model.inForce();
        if (standing.isEmpty()) {
            return;
        }
        long entry = standing.get(random.nextInt(standing.size()));
        List<Long> inTheWay = model.notesInTheWay(entry);
        if (inTheWay.isEmpty()) {
            model.takeBack(
                    entry,
                    opened.undo("tester", entry, "tried out", Progress.NONE).seq());
            return;
        }
        var refused = assertThatThrownBy(() -> opened.undo("tester", entry, "tried out", Progress.NONE))
                .isInstanceOf(Refused.class);
        for (long note : inTheWay) {
            refused.hasMessageContaining("entry " + note + " ");
        }
    }

    private void bringBack() throws Exception {
        List<Long> back = model.takenBack();
        if (!back.isEmpty()) {
            long entry = back.get(random.nextInt(back.size()));
            opened.undo("tester", model.undoing(entry), "after all", Progress.NONE);
            model.bringBack(entry);
        }
    }

    private void note(int step) throws Exception {
        List<CaseModel.Row> rows = List.copyOf(model.held().keySet());
        if (!rows.isEmpty()) {
            CaseModel.Row on = rows.get(random.nextInt(rows.size()));
            opened.annotate("tester", ids.get(on), "", "note " + step, List.of());
            model.note(opened.head().seq(), on);
        }
    }

    private void removeNote() throws Exception {
        List<Long> notes = model.notes();
        if (!notes.isEmpty()) {
            long entry = notes.get(random.nextInt(notes.size()));
            opened.undo("tester", entry, "no longer so", Progress.NONE);
            model.removeNote(entry);
        }
    }

    private void reopen(boolean anew) throws Exception {
        String head = opened.head().hash();
        opened.close();
        opened = anew
                ? OpenCase.rebuild(caseFolder, place, Progress.NONE)
                : OpenCase.open(caseFolder, place, Progress.NONE);
        assertThat(opened.head().hash()).isEqualTo(head);
    }

    private void compare(int step) throws IOException {
        List<BroughtRow> rows = opened.read(tables -> {
            List<BroughtRow> found = new ArrayList<>();
            new BroughtRows(tables.rows()).each(found::add);
            return found;
        });
        Map<CaseModel.Row, Long> held = model.held();
        assertThat(rows).as("step %d", step).extracting(WholeCaseTest::title).isEqualTo(model.titles());
        assertThat(rows).extracting(BroughtRow::entry).isEqualTo(List.copyOf(held.values()));
        int at = 0;
        for (CaseModel.Row row : held.keySet()) {
            String id = rows.get(at++).idOf(0).toString();
            assertThat(ids.putIfAbsent(row, id)).as("the id it had before").isIn(null, id);
        }
        if (step % 10 == 0) {
            Sums.checkCounters(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
    }

    private static String title(BroughtRow row) {
        return ((EventFact) row.facts().getFirst()).title();
    }
}
