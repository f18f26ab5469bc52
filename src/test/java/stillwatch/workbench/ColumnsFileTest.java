package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.roster.Roster;
import stillwatch.store.RowCounts;
import stillwatch.timeline.Activity;

/** Columns of a large case are kept beside its database, used while they hold and thrown away when they do not. */
class ColumnsFileTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private OpenCase opened() throws Exception {
        Path made = folder.resolve("case.still");
        if (Files.exists(made)) {
            return OpenCase.open(made, TestPlace.in(folder), Progress.NONE);
        }
        OpenCase opened =
                OpenCase.create(made, new CaseStarted("Large", "", Handling.CLEAR, true), "tester", TestPlace.in(folder));
        importRows(opened, "first", 0, 7_000);
        return opened;
    }

    private void importRows(OpenCase opened, String name, int from, int to) throws Exception {
        Path file = folder.resolve(name + ".jsonl");
        Files.write(file, IntStream.range(from, to).mapToObj(ColumnsFileTest::facts).toList());
        opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
    }

    private static String facts(int n) {
        String key = "{\"platform\":\"x\",\"externalId\":\"a" + n + "\"}";
        String when = "2026-05-" + (10 + n % 20) + "T10:00:00Z";
        return "{\"type\":\"row\",\"facts\":[{\"type\":\"account\",\"account\":" + key + ",\"name\":\"buoy " + n
                + "\",\"details\":[{\"name\":\"country\",\"value\":\"C" + n % 7 + "\"}]},{\"type\":\"state\",\"account\":"
                + key + ",\"state\":\"banned\",\"at\":\"" + when + "\"},{\"type\":\"observation\",\"account\":" + key
                + ",\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_" + n % 900
                + "\"},\"first\":\"" + when + "\",\"n\":1},{\"type\":\"event\",\"title\":\"request\",\"account\":" + key
                + (n % 5 == 0 ? "" : ",\"at\":\"" + when + "\"") + "}]}";
    }

    private Path kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(file -> file.endsWith("columns")).findFirst().orElseThrow();
        }
    }

    /** Everything the columns say: all cells, the orders, who shares what, the days. */
    private static List<Object> everything(Columns columns) {
        Roster roster = columns.roster();
        return List.of(
                roster.table(roster.all(), roster.columns()),
                roster.columns(),
                IntStream.range(0, roster.size()).mapToObj(roster::line).toList(),
                roster.filter(roster.read("payment:pm_77 country:c3")).length,
                columns.events().size(),
                Activity.days(columns.events(), columns.sightings(), ZoneId.of("UTC")).undatedEvents());
    }

    @Test
    void they_are_read_again_as_they_were_and_the_file_stays() throws Exception {
        List<Object> before;
        try (OpenCase opened = opened()) {
            before = everything(opened.columns());
        }
        Files.setLastModifiedTime(kept(), LONG_AGO);
        try (OpenCase opened = opened()) {
            assertThat(everything(opened.columns())).isEqualTo(before);
        }
        assertThat(Files.getLastModifiedTime(kept())).isEqualTo(LONG_AGO);
    }

    @Test
    void a_decision_leaves_them_and_is_seen() throws Exception {
        try (OpenCase opened = opened()) {
            opened.columns();
            List<stillwatch.casefile.ClusterMember> members = IntStream.range(0, 3)
                    .mapToObj(row -> new stillwatch.casefile.ClusterMember(
                            opened.columns().roster().id(row).toString(), null))
                    .toList();
            opened.links().clusters().form("tester", members, null, "the same card");
        }
        Files.setLastModifiedTime(kept(), LONG_AGO);
        try (OpenCase opened = opened()) {
            assertThat(opened.columns().roster().labels(0)).hasSize(1);
        }
        assertThat(Files.getLastModifiedTime(kept())).isEqualTo(LONG_AGO);
    }

    @Test
    void what_was_imported_or_taken_back_since_is_in_them() throws Exception {
        try (OpenCase opened = opened()) {
            opened.columns();
            importRows(opened, "second", 7_000, 7_100);
        }
        try (OpenCase opened = opened()) {
            assertThat(opened.columns().roster().size()).isEqualTo(7_100);
            opened.undo("tester", opened.importEntries().getLast(), "not ours", Progress.NONE);
        }
        try (OpenCase opened = opened()) {
            assertThat(opened.columns().roster().size()).isEqualTo(7_000);
        }
    }

    @Test
    void damaged_or_gone_it_is_made_anew() throws Exception {
        List<Object> before;
        try (OpenCase opened = opened()) {
            before = everything(opened.columns());
        }
        byte[] whole = Files.readAllBytes(kept());
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(kept(), damaged);
        try (OpenCase opened = opened()) {
            assertThat(everything(opened.columns())).isEqualTo(before);
        }
        assertThat(Files.readAllBytes(kept())).isEqualTo(whole);
        Files.delete(kept());
        try (OpenCase opened = opened()) {
            assertThat(everything(opened.columns())).isEqualTo(before);
        }
        assertThat(Files.readAllBytes(kept())).isEqualTo(whole);
    }

    @Test
    void how_many_rows_there_are_is_known_without_a_walk_and_is_what_a_walk_finds() throws Exception {
        try (OpenCase opened = opened()) {
            expectCounted(opened, 7_000);
            importRows(opened, "second", 6_900, 7_100);
            expectCounted(opened, 7_100);
            opened.undo("tester", opened.importEntries().getLast(), "not ours", Progress.NONE);
            expectCounted(opened, 7_000);
        }
        try (OpenCase opened = opened()) {
            expectCounted(opened, 7_000);
        }
    }

    private static void expectCounted(OpenCase opened, long accounts) {
        RowCounts handed = opened.read(tables -> tables.lastCounts().get());
        RowCounts walked = opened.read(tables -> new RowCounts(
                tables.entries().last(),
                tables.rows().entities().accounts().count(),
                tables.rows().entities().clusters().count(),
                tables.rows().entities().observables().count(),
                tables.rows().facts().events().count(),
                tables.rows().facts().observations().count(),
                tables.rows().facts().relations().count(),
                tables.rows().facts().remarks().count(),
                tables.rows().facts().kept().count()));
        assertThat(handed).isEqualTo(walked);
        assertThat(walked.accounts()).isEqualTo(accounts);
    }
}
