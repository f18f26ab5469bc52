package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stillwatch.intake.Receipt;
import stillwatch.intake.apply.Counted;
import stillwatch.progress.Progress;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.store.row.ImportTable;
import stillwatch.workbench.Exporting;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Verification;
import stillwatch.workbench.Verified;

/** What must add up in any case at any time. */
final class Sums {
    private Sums() {}

    /** For files that have no rows in common: each import in force holds what it accepted, others hold nothing. */
    static void check(OpenCase opened) throws Exception {
        for (ImportTable.Held held :
                opened.read(tables -> tables.rows().imports().all())) {
            Receipt receipt = opened.receipt(held.seq());
            assertThat(receipt.addsUp()).as("receipt %d adds up", held.seq()).isTrue();
            int rows = opened.read(tables -> tables.rows()
                    .rows()
                    .between(held.firstRow(), held.lastRow())
                    .size());
            assertThat((long) rows)
                    .as("rows held by import %d", held.seq())
                    .isEqualTo(held.undoneBy() == null ? receipt.accepted() : 0);
        }
        checkCounters(opened);
    }

    /** Rows, and the counters of whatever they mention. */
    static void checkCounters(OpenCase opened) {
        opened.read(tables -> {
            List<BroughtRow> rows = new ArrayList<>();
            new BroughtRows(tables.rows()).each(rows::add);
            assertThat(tables.rows().rows().count()).as("rows in all").isEqualTo(rows.size());
            Counted.check(tables, rows);
            return rows.size();
        });
    }

    static void searchFindsEveryNote(OpenCase opened, String word) throws IOException {
        long notes = opened.read(tables -> (long) tables.annotations().current().size());
        assertThat(opened.search(word, 10, Progress.NONE).total())
                .as("notes found")
                .isEqualTo(notes);
    }

    static Verified holds(Path caseFolder, Place place) throws IOException {
        Verified verified = Verification.of(caseFolder, null, place, Progress.NONE);
        assertThat(verified.holds()).as("the case holds: %s", verified).isTrue();
        return verified;
    }

    /** It holds, and there is no file in it that its journal does not name. */
    static void holdsWithNothingLeftOver(Path caseFolder, Place place) throws IOException {
        Verified verified = holds(caseFolder, place);
        assertThat(verified.evidence().unexpected()).as("originals left over").isEmpty();
        assertThat(verified.rows().unexpected()).as("rows files left over").isEmpty();
    }

    static String export(OpenCase opened) throws IOException {
        StringWriter lines = new StringWriter();
        new Exporting(opened, Progress.NONE).asJsonl(lines);
        return lines.toString();
    }

    static void expectSameAfterRebuild(Path caseFolder, Place place) throws Exception {
        String before;
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            before = export(opened);
        }
        try (OpenCase rebuilt = OpenCase.rebuild(caseFolder, place, Progress.NONE)) {
            assertThat(export(rebuilt)).isEqualTo(before);
        }
    }
}
