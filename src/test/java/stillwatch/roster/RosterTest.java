package stillwatch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Family;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;

/** The table of accounts: what it holds, finds and sorts. */
class RosterTest {
    private static final String ROWS = """
            {"type":"row","facts":[{"type":"account","account":{"platform":"x","externalId":"a1"},"name":"Zoë Ärm","created":"2026-05-02T10:00:00Z","details":[{"name":"country","value":"SG"},{"name":"plan","value":"pro"}]},{"type":"state","account":{"platform":"x","externalId":"a1"},"state":"active","at":"2026-05-02T10:00:00Z"},{"type":"state","account":{"platform":"x","externalId":"a1"},"state":"banned","at":"2026-06-01T10:00:00Z"}]}
            {"type":"row","facts":[{"type":"account","account":{"platform":"x","externalId":"a2"},"name":"adam","created":"2026-04-02","details":[{"name":"country","value":"DE"}]}]}
            {"type":"row","facts":[{"type":"account","account":{"platform":"y","externalId":"a3"},"details":[{"name":"country","value":"sg"}]}]}
            {"type":"row","facts":[{"type":"observation","account":{"platform":"x","externalId":"a1"},"observable":{"family":"PAYMENT","type":"card","value":"pm_47ee"},"first":"2026-05-03T01:00:00Z","n":2}]}
            {"type":"row","facts":[{"type":"observation","account":{"platform":"x","externalId":"a2"},"observable":{"family":"PAYMENT","type":"card","value":"pm_47ee"},"n":1}]}
            {"type":"row","facts":[{"type":"observation","account":{"platform":"x","externalId":"a2"},"observable":{"family":"PAYMENT","type":"card","value":"pm_99"},"n":1}]}
            {"type":"row","facts":[{"type":"member","cluster":{"source":"Desk","label":"C-03"},"account":{"platform":"y","externalId":"a3"}}]}
            {"type":"row","facts":[{"type":"event","title":"signed in","account":{"platform":"x","externalId":"a2"},"at":"2026-07-01T23:30:00Z"}]}
            {"type":"row","facts":[{"type":"event","title":"undated","account":{"platform":"x","externalId":"a2"}}]}
            """;

    @TempDir
    Path folder;

    private OpenCase opened;
    private Roster roster;

    @BeforeEach
    void importRows() throws Exception {
        opened = OpenCase.create(
                folder.resolve("r.still"),
                new CaseStarted("R", "", Handling.CLEAR, true),
                "tester",
                TestPlace.in(folder));
        opened.importFile("tester", Files.writeString(folder.resolve("r.jsonl"), ROWS), Wanted.PLAIN, Progress.NONE);
        roster = opened.columns().roster();
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private List<String> found(String filter) {
        return names(roster.filter(roster.read(filter)));
    }

    private List<String> names(int[] rows) {
        return Arrays.stream(rows).mapToObj(row -> roster.key(row).externalId()).toList();
    }

    private int row(String platform, String account) {
        return roster.row(new AccountKey(platform, account).id()).orElseThrow();
    }

    @Test
    void a_line_holds_what_the_rows_of_an_account_say() {
        Line line = roster.line(row("x", "a1"));

        assertThat(line.name()).isEqualTo("Zoë Ärm");
        assertThat(line.state()).isEqualTo("banned");
        assertThat(line.shares()).isEqualTo(1);
        assertThat(line.values()).containsExactly(new FamilyValue(Family.PAYMENT, "pm_47ee", 1));
        assertThat(line.details()).extracting(one -> one.value()).containsExactly("SG", "pro");
        assertThat(roster.cell(row("x", "a1"), Fields.FIRST)).isEqualTo("2026-05-03 01:00:00 UTC");
        assertThat(roster.cell(row("x", "a2"), Fields.LAST)).isEqualTo("2026-07-01 23:30:00 UTC");
        assertThat(roster.cell(row("x", "a2"), Fields.of(Family.PAYMENT))).isEqualTo("pm_47ee  +1");
        assertThat(roster.whole(row("y", "a3"), Fields.CLUSTER)).isEqualTo("C-03 (claimed by Desk)");
        assertThat(roster.line(row("x", "a2")).events()).isEqualTo(2);
    }

    @Test
    void words_are_found_in_any_column_without_case_and_accents_and_all_of_them_must_be_there() {
        assertThat(found("zoe arm")).containsExactly("a1");
        assertThat(found("\"zoe arm\"")).containsExactly("a1");
        assertThat(found("\"arm zoe\"")).isEmpty();
        assertThat(found("arm zoe")).containsExactly("a1");
        assertThat(found("47EE")).containsExactlyInAnyOrder("a1", "a2");
        assertThat(found("47ee -adam")).containsExactly("a1");
        assertThat(found("c-03")).containsExactly("a3");
        assertThat(found("")).hasSize(3);
    }

    @Test
    void a_field_looks_in_its_own_column() {
        assertThat(found("country:SG")).containsExactlyInAnyOrder("a1", "a3");
        assertThat(found("country:G")).isEmpty();
        assertThat(found("payment:pm_9")).containsExactly("a2");
        assertThat(found("payment:\"pm_9\"")).isEmpty();
        assertThat(found("payment:\"pm_99\"")).containsExactly("a2");
        assertThat(found("platform:x state:banned")).containsExactly("a1");
        assertThat(found("cluster:C-03")).containsExactly("a3");
        assertThat(found("shares:>0")).containsExactlyInAnyOrder("a1", "a2");
        assertThat(found("shares:0")).containsExactly("a3");
        assertThat(found("-has:payment")).containsExactly("a3");
        assertThat(found("id:" + new AccountKey("y", "a3").id())).containsExactly("a3");
    }

    @Test
    void times_are_asked_for_by_day_month_or_range() {
        assertThat(found("created:2026-05")).containsExactly("a1");
        assertThat(found("created:2026-04-01..2026-04-02")).containsExactly("a2");
        assertThat(found("created:<2026-05-01")).containsExactly("a2");
        assertThat(found("after:2026-07-01")).containsExactly("a2");
        assertThat(found("after:2026-07-02")).isEmpty();
        assertThat(found("before:2026-05-01")).containsExactly("a2");
    }

    @Test
    void what_a_filter_does_not_understand_is_told_with_its_place() {
        Filter filter = roster.read("zoe colour:red created:soon shares:many");

        assertThat(filter.problems())
                .extracting(Problem::from, Problem::to)
                .containsExactly(tuple(4, 14), tuple(15, 27), tuple(28, 39));
        assertThat(filter.problems().getFirst().text())
                .contains("no field \"colour\"")
                .contains("country");
        assertThat(names(roster.filter(filter))).containsExactly("a1");
        assertThat(roster.read("https://x.example 2001:db8::1 country:").problems())
                .isEmpty();
    }

    @Test
    void a_field_suggests_its_values_those_of_most_accounts_first() {
        assertThat(roster.suggestions("platform", "", 5)).containsExactly("x", "y");
        assertThat(roster.suggestions("country", "s", 5)).containsExactlyInAnyOrder("SG", "sg");
        assertThat(roster.suggestions("cluster", "c", 5)).containsExactly("C-03");
        assertThat(roster.suggestions("created", "", 5)).isEmpty();
        assertThat(roster.fields()).contains("country", "shares", "after", "payment");
    }

    @Test
    void sorting_puts_what_is_missing_last_either_way() {
        int[] all = roster.all();

        assertThat(names(roster.sort(all, Fields.NAME, true))).containsExactly("a2", "a1", "a3");
        assertThat(names(roster.sort(all, Fields.NAME, false))).containsExactly("a1", "a2", "a3");
        assertThat(names(roster.sort(all, Fields.CREATED, true))).containsExactly("a2", "a1", "a3");
        assertThat(names(roster.sort(all, Fields.CREATED, false))).containsExactly("a1", "a2", "a3");
        assertThat(names(roster.sort(all, Fields.EVENTS, false))).startsWith("a2");
    }

    @Test
    void columns_follow_imports_and_are_kept_where_nothing_they_hold_changed() throws Exception {
        opened.annotate("tester", new AccountKey("x", "a1").id().toString(), "", "a note", List.of());
        assertThat(opened.columns().roster()).isSameAs(roster);

        opened.undo("tester", 3, "not needed", Progress.NONE);
        opened.undo("tester", 2, "wrong file", Progress.NONE);

        assertThat(opened.columns().roster().size()).isZero();
    }
}
