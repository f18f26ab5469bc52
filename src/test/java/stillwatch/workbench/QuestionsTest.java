package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.roster.AccountFile;
import stillwatch.search.Found;
import stillwatch.search.Hit;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.list.EvidenceLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.list.SourceLine;
import stillwatch.store.list.Tally;
import stillwatch.timeline.Activity;
import stillwatch.timeline.Days;
import stillwatch.timeline.Week;

/** What screens ask of a case. */
class QuestionsTest {
    private static final AccountKey A1 = new AccountKey("x", "a1");
    private static final Id INCIDENT = Id.natural(Kind.INCIDENT, List.of("incident", "i-1"));
    private static final String KEY1 = "{\"platform\":\"x\",\"externalId\":\"a1\"}";
    private static final String KEY2 = "{\"platform\":\"x\",\"externalId\":\"a2\"}";
    private static final String CARD =
            "\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_47ee\"}";
    private static final List<String> ROWS = List.of(
            "{\"type\":\"account\",\"account\":" + KEY1 + ",\"name\":\"grey buoy\"}",
            "{\"type\":\"state\",\"account\":" + KEY1 + ",\"state\":\"banned\",\"at\":\"2026-06-01T10:00:00Z\"}",
            "{\"type\":\"state\",\"account\":" + KEY1 + ",\"state\":\"active\",\"at\":\"2026-05-01T10:00:00Z\"}",
            "{\"type\":\"observation\",\"account\":" + KEY1 + "," + CARD
                    + ",\"first\":\"2026-05-04T23:30:00Z\",\"n\":3}",
            "{\"type\":\"observation\",\"account\":" + KEY1 + "," + CARD + ",\"first\":\"2026-05\",\"n\":2}",
            "{\"type\":\"observation\",\"account\":" + KEY2 + "," + CARD + ",\"n\":1}",
            "{\"type\":\"event\",\"title\":\"later\",\"account\":" + KEY1 + ",\"at\":\"2026-05-06T12:10:00Z\"}",
            "{\"type\":\"event\",\"title\":\"earlier\",\"account\":" + KEY1 + ",\"at\":\"2026-05-05T22:10:00Z\"}",
            "{\"type\":\"event\",\"title\":\"that year\",\"account\":" + KEY1 + ",\"at\":\"2026\"}",
            "{\"type\":\"event\",\"title\":\"some time\",\"account\":" + KEY1 + "}",
            "{\"type\":\"event\",\"title\":\"that day\",\"at\":\"2026-05-06\"}",
            "{\"type\":\"source\",\"name\":\"Desk\",\"stake\":\"ALLY\",\"reliability\":\"C\"}",
            "{\"type\":\"document\",\"source\":\"Desk\",\"title\":\"Report\"}",
            "{\"type\":\"document\",\"source\":\"Paper\",\"title\":\"Story\"}",
            "{\"type\":\"cluster\",\"cluster\":{\"source\":\"Desk\",\"label\":\"C-1\"},\"description\":\"night shift\"}",
            "{\"type\":\"member\",\"cluster\":{\"source\":\"Desk\",\"label\":\"C-1\"},\"account\":" + KEY1 + "}",
            "{\"type\":\"incident\",\"ref\":\"i-1\",\"name\":\"Slack water\",\"period\":\"2025-11\"}",
            "{\"type\":\"relation\",\"from\":\"" + A1.id() + "\",\"relation\":\"part of\",\"to\":\"" + INCIDENT
                    + "\"}");

    @TempDir
    Path folder;

    private OpenCase opened;
    private String evidence;

    @BeforeEach
    void fill() throws Exception {
        opened = OpenCase.create(
                folder.resolve("q.still"),
                new CaseStarted("Q", "to ask", Handling.CLEAR, true),
                "Ada Lovelace",
                TestPlace.in(folder));
        Path rows = Files.writeString(folder.resolve("q.jsonl"), String.join("\n", ROWS) + "\nno json\n");
        opened.importFile("Ada Lovelace", rows, Wanted.PLAIN, Progress.NONE);
        Path letter = Files.writeString(folder.resolve("letter.txt"), "they asked for the relay kit");
        evidence = opened.addEvidence("Bo", letter, new Collected("a drive", null, null, null, false), Progress.NONE)
                .id();
        opened.annotate("Bo", A1.id().toString(), "", "asks like a Müller", List.of("Night shift", "urgent"));
        opened.annotate("Ada Lovelace", evidence, "line 1", "the kit", List.of());
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    @Test
    void an_account_file_holds_what_every_table_says_of_it() {
        AccountFile file = opened.accountFile(A1.id()).orElseThrow();

        assertThat(file.line().state()).isEqualTo("banned");
        assertThat(file.states()).extracting(one -> one.fact().state()).containsExactly("active", "banned");
        assertThat(file.signals()).singleElement().satisfies(one -> {
            assertThat(one.times()).isEqualTo(5);
            assertThat(one.others()).isEqualTo(1);
            assertThat(one.tooCommon()).isFalse();
        });
        assertThat(file.claims())
                .extracting(one -> one.fact().cluster().label())
                .containsExactly("C-1");
        assertThat(file.rows()).extracting(one -> one.line()).startsWith(1L, 2L, 3L, 4L, 5L, 7L);
        assertThat(file.rows()).allMatch(one -> one.file().equals("q.jsonl") && one.entry() == 2);
        assertThat(file.notes()).extracting(one -> one.text()).containsExactly("asks like a Müller");
        assertThat(file.events())
                .extracting(one -> one.fact().title())
                .containsExactly("that year", "earlier", "later", "some time");
        assertThat(opened.accountFile(new AccountKey("x", "none").id())).isEmpty();
    }

    @Test
    void days_and_hours_are_those_of_the_zone_asked_for_and_what_is_vague_is_counted_apart() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Columns columns = opened.columns();

        Days days = Activity.days(columns.events(), columns.sightings(), berlin);

        assertThat(days.first()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(days.events()).containsExactly(0, 3);
        assertThat(days.observations()).containsExactly(3, 0);
        assertThat(days.undatedEvents()).isEqualTo(1);
        assertThat(days.vagueEvents()).isEqualTo(1);
        assertThat(days.vagueObservations()).isEqualTo(3);

        int row = columns.roster().row(A1.id()).orElseThrow();
        Week week = Activity.weekOf(
                columns.events(), row, opened.accountFile(A1.id()).orElseThrow().seen(), berlin);

        assertThat(week.counts()[1][1]).as("Tuesday, one o'clock").isEqualTo(3);
        assertThat(week.counts()[2][0]).as("Wednesday, midnight").isEqualTo(1);
        assertThat(week.counts()[2][14]).as("Wednesday afternoon").isEqualTo(1);
        assertThat(week.n()).isEqualTo(5);
        assertThat(week.vague()).isEqualTo(4);
    }

    @Test
    void lists_say_what_came_from_where() {
        List<EvidenceLine> pieces = opened.read(EvidenceLine::all);
        assertThat(pieces).extracting(EvidenceLine::name).containsExactly("q.jsonl", "letter.txt");
        assertThat(pieces).extracting(EvidenceLine::importedFile).containsExactly(true, false);
        assertThat(pieces.getLast().notes()).isEqualTo(1);
        assertThat(pieces.getLast().addedBy()).isEqualTo("Bo");
        assertThat(pieces.getLast().origin()).isEqualTo("a drive");

        ImportLine brought = opened.read(ImportLine::all).getFirst();
        assertThat(brought.rows()).isEqualTo(brought.accepted() + brought.duplicate() + brought.rejected());
        assertThat(brought.rejected()).isEqualTo(1);
        assertThat(brought.by()).isEqualTo("Ada Lovelace");

        List<SourceLine> sources = opened.read(SourceLine::all);
        assertThat(sources).extracting(SourceLine::name).containsExactly("Desk", "Paper");
        assertThat(sources).extracting(SourceLine::described).containsExactly(true, false);
        assertThat(sources).extracting(SourceLine::documents).containsExactly(1, 1);
        assertThat(sources).extracting(SourceLine::claims).containsExactly(1, 0);
        assertThat(sources.getFirst().imports()).containsExactly(2L);

        IncidentLine incident = opened.read(IncidentLine::all).getFirst();
        assertThat(incident.id()).isEqualTo(INCIDENT);
        assertThat(incident.period()).isEqualTo("2025-11");
        assertThat(incident.connected()).containsExactly(A1.id());

        assertThat(opened.read(ClusterLine::all))
                .extracting(ClusterLine::description)
                .containsExactly("night shift");

        Tally tally = opened.read(Tally::of);
        assertThat(List.of(tally.accounts(), tally.events(), tally.notes(), tally.imports(), tally.entries()))
                .containsExactly(2L, 5L, 2L, 1L, 5L);
    }

    @Test
    void history_is_read_backwards_in_pages_and_by_words_and_person() {
        HistoryPage newest = opened.history(HistoryAsked.EVERYTHING, Long.MAX_VALUE, 2);
        assertThat(newest.lines()).extracting(one -> one.seq()).containsExactly(5L, 4L);

        HistoryPage rest = opened.history(HistoryAsked.EVERYTHING, newest.next(), 10);
        assertThat(rest.lines()).extracting(one -> one.seq()).containsExactly(3L, 2L, 1L);
        assertThat(rest.next()).isZero();

        assertThat(seqs(new HistoryAsked("muller", null))).containsExactly(4L);
        assertThat(seqs(new HistoryAsked("", "Bo"))).containsExactly(4L, 3L);
        assertThat(seqs(new HistoryAsked("evidence letter", "Bo"))).containsExactly(3L);
        assertThat(seqs(new HistoryAsked("evidence letter", "Ada Lovelace"))).isEmpty();
    }

    private List<Long> seqs(HistoryAsked asked) {
        return opened.history(asked, Long.MAX_VALUE, 50).lines().stream()
                .map(one -> one.seq())
                .toList();
    }

    private List<String> found(String words) throws IOException {
        return opened.search(words, 50, Progress.NONE).hits().stream()
                .map(Hit::target)
                .toList();
    }

    @Test
    void what_people_made_is_found_by_tag_and_by_name() throws Exception {
        assertThat(found("tag:urgent")).containsExactly("annotation-4-1");
        assertThat(found("tag:\"night shift\" asks")).containsExactly("annotation-4-1");
        assertThat(found("tag:\"shift night\"")).isEmpty();
        assertThat(found("by:bo kind:notes")).containsExactly("annotation-4-1");
        assertThat(found("by:\"ada lovelace\" kit")).containsExactly("annotation-5-1");
        assertThat(found("kit -by:ada")).containsExactly(evidence);
    }

    @Test
    void reasons_in_the_history_are_found_and_lead_to_their_entry() throws Exception {
        opened.undo("Bo", 5, "written on the wrong letter", Progress.NONE);

        assertThat(found("\"wrong letter\" kind:history")).containsExactly("entry-6");
        Found each = opened.searchEachKind("letter", 5, Progress.NONE);
        assertThat(each.perKind()).containsEntry(Kind.ENTRY, 1L).containsEntry(Kind.EVIDENCE, 1L);
        assertThat(each.hits().getLast().title().marks()).isNotEmpty();
    }

    @Test
    void words_whose_destruction_was_ordered_are_found_no_more_and_leave_the_index_files() throws Exception {
        assertThat(found("müller")).containsExactly("annotation-4-1");

        opened.destroy("Ada Lovelace", "annotation-4-1", "court order 7", "names a bystander");

        assertThat(found("müller")).isEmpty();
        assertThat(found("bystander")).containsExactly("entry-6");
        opened.close();
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".db"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("muller");
            }
        }
    }
}
