package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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
import stillwatch.timeline.Days;
import stillwatch.timeline.EventOrder;

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
        OpenCase opened = OpenCase.create(
                made, new CaseStarted("Large", "", Handling.CLEAR, true), "tester", TestPlace.in(folder));
        importRows(opened, "first", 0, 7_000);
        return opened;
    }

    private void importRows(OpenCase opened, String name, int from, int to) throws Exception {
        Path file = folder.resolve(name + ".jsonl");
        Files.write(
                file, IntStream.range(from, to).mapToObj(ColumnsFileTest::facts).toList());
        opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
    }

    private static String facts(int n) {
        String key = "{\"platform\":\"" + (n % 3 == 0 ? "y" : "x") + "\",\"externalId\":\"a" + n + "\"}";
        String when = "2026-05-" + (10 + n % 20) + "T10:00:00Z";
        return "{\"type\":\"row\",\"facts\":[{\"type\":\"account\",\"account\":" + key + ",\"name\":\"buoy " + n
                + "\",\"details\":[{\"name\":\"country\",\"value\":\"C" + n % 7
                + "\"}]},{\"type\":\"state\",\"account\":"
                + key + ",\"state\":\"banned\",\"at\":\"" + when + "\"},{\"type\":\"observation\",\"account\":" + key
                + ",\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_" + n % 900
                + "\"},\"first\":\"" + when + "\",\"n\":1},{\"type\":\"event\",\"title\":\"request\",\"account\":" + key
                + (n % 5 == 0 ? "" : ",\"at\":\"" + when + "\"")
                + (n % 4 == 0 ? ",\"details\":[{\"name\":\"Actor\",\"value\":\"Grey Tern " + n % 8 + "\"}]" : "")
                + "}]}";
    }

    private Path kept() throws IOException {
        return kept("columns");
    }

    private Path kept(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    /** Every event and every count there is. */
    private static List<Object> everything(Happened happened) {
        EventOrder events = happened.events();
        return List.of(
                Arrays.toString(events.page(0, events.size())),
                IntStream.range(0, events.dated())
                        .mapToObj(at -> List.of(
                                events.earliest(at),
                                events.latest(at),
                                events.precision(at),
                                events.certainty(at),
                                events.isMark(at),
                                events.toTheDay(at),
                                events.place(events.number(at))))
                        .toList(),
                IntStream.range(0, events.size())
                        .mapToObj(at -> List.of(events.who(at), events.kinds().get(events.kind(at)), said(events, at)))
                        .toList(),
                days(happened));
    }

    /** Who acted, and the platform of the account. */
    private static String said(EventOrder events, int at) {
        int actor = events.acting().of(at);
        int platform = events.holders().platform(events.who(at));
        return (actor < 0 ? "" : events.acting().names().get(actor))
                + events.holders().platforms().get(platform);
    }

    private static String days(Happened happened) {
        Days days = Activity.days(happened.events(), happened.sightings(), ZoneId.of("Asia/Tokyo"));
        return days.first()
                + Arrays.toString(days.events())
                + Arrays.toString(days.observations())
                + days.undatedEvents()
                + happened.sightings().vague();
    }

    @Test
    void what_happened_is_kept_in_its_order_and_is_there_without_the_accounts() throws Exception {
        List<Object> before;
        try (OpenCase opened = opened()) {
            before = everything(opened.happened());
        }
        Files.setLastModifiedTime(kept("happened"), LONG_AGO);
        try (OpenCase opened = opened()) {
            assertThat(everything(opened.happened())).isEqualTo(before);
            assertThatThrownBy(this::kept).as("nobody asked for accounts").isInstanceOf(NoSuchElementException.class);
            assertThat(opened.columns().events()).isSameAs(opened.happened().events());
        }
        assertThat(Files.getLastModifiedTime(kept("happened"))).isEqualTo(LONG_AGO);
    }

    @Test
    void who_acted_and_on_which_platform_is_among_what_happened() throws Exception {
        try (OpenCase opened = opened()) {
            EventOrder events = opened.happened().events();
            Map<String, Long> said = IntStream.range(0, events.size())
                    .mapToObj(at -> said(events, at))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(said.keySet())
                    .containsExactlyInAnyOrder(
                            "x", "y", "Grey Tern 0x", "Grey Tern 0y", "Grey Tern 4x", "Grey Tern 4y");
            assertThat(said.get("Grey Tern 0y")).isEqualTo(countOf(n -> n % 8 == 0 && n % 3 == 0));
            assertThat(said.get("x")).isEqualTo(countOf(n -> n % 4 != 0 && n % 3 != 0));
        }
    }

    private static long countOf(IntPredicate wanted) {
        return IntStream.range(0, 7_000).filter(wanted).count();
    }

    @Test
    void an_event_added_by_hand_is_among_what_happened_though_it_was_kept_before() throws Exception {
        int before;
        try (OpenCase opened = opened()) {
            before = opened.happened().events().size();
            opened.events()
                    .add(
                            "tester",
                            new EventWork.Said(
                                    "a call",
                                    EventWork.moment("2026-05-11T08:00Z", ZoneId.of("UTC")),
                                    null,
                                    null,
                                    List.of()),
                            null);
        }
        try (OpenCase opened = opened()) {
            assertThat(opened.happened().events().size()).isEqualTo(before + 1);
            assertThat(opened.columns().events().size()).isEqualTo(before + 1);
        }
    }

    @Test
    void what_happened_is_worked_out_anew_where_its_file_is_damaged() throws Exception {
        List<Object> before;
        try (OpenCase opened = opened()) {
            before = everything(opened.happened());
        }
        byte[] whole = Files.readAllBytes(kept("happened"));
        byte[] damaged = whole.clone();
        damaged[damaged.length / 3] ^= 4;
        Files.write(kept("happened"), damaged);
        try (OpenCase opened = opened()) {
            assertThat(everything(opened.happened())).isEqualTo(before);
        }
        assertThat(Files.readAllBytes(kept("happened"))).isEqualTo(whole);
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
                Activity.days(columns.events(), columns.sightings(), ZoneId.of("UTC"))
                        .undatedEvents());
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
