package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is exported of events comes in again as the same events. */
class EventExportTest {
    private static final String ROW_WITH_MORE =
            "{\"type\":\"row\",\"facts\":[{\"type\":\"event\",\"title\":\"Seen\",\"at\":\"2026-04-24T10:00:00Z\",\"account\":"
                    + key("hl-2") + "},{\"type\":\"observation\",\"account\":" + key("hl-2")
                    + ",\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_1\"},\"n\":1}]}";
    private static final String ROW_OF_TWO =
            "{\"type\":\"row\",\"facts\":[{\"type\":\"event\",\"title\":\"First of two\",\"at\":\"1931\"},"
                    + "{\"type\":\"event\",\"title\":\"Second of two\",\"at\":\"2131-02-03\"}]}";

    @TempDir
    Path folder;

    private Desk desk;
    private String made;

    private static String key(String account) {
        return "{\"platform\":\"harbourline\",\"externalId\":\"" + account + "\"}";
    }

    private static String event(String title, String at) {
        return "{\"type\":\"event\",\"title\":\"" + title + "\",\"at\":" + at + ",\"kind\":\"sign-in\",\"details\":"
                + "[{\"name\":\"host\",\"value\":\"=quay\"}]}";
    }

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(folder);
        made = desk.caseWith(
                event("Signed in", "\"2026-04-22 10:15\""),
                event("=SUM(A1)", "\"2026-04-22T10:15:00.123456+02:00\""),
                event("Signed in", "\"2026-04-22 10:15\""),
                event("Backwards", "{\"start\":\"2026-04-25\",\"end\":\"2026-04-23\"}"),
                event("Year nought", "\"0000-01-01T00:00:00Z\""),
                event("Far off", "\"9999-12-31T23:59:59Z\""),
                "{\"type\":\"event\",\"title\":\"Undated, \\\"quoted\\\"\\nand broken\"}",
                ROW_WITH_MORE,
                ROW_OF_TWO);
    }

    private JsonNode done(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Desk.Ran ran = desk.run(all.toArray(String[]::new));
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(Exit.DONE);
        return ran.json();
    }

    private Path export(String from, String form, String name, String... chosen) {
        List<String> words = new ArrayList<>(List.of(
                "export",
                from,
                "--what",
                "events",
                "--as",
                form,
                "--out",
                desk.path(name).toString()));
        words.addAll(List.of(chosen));
        done(words.toArray(String[]::new));
        return desk.path(name);
    }

    private JsonNode events(String of) {
        return done("show", of, "events").get("events");
    }

    private JsonNode receipt(String into, Path file) {
        return done("import", into, file.toString()).get("imports").get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"timesketch-csv", "timesketch-csv-faithful", "timesketch-jsonl", "csv", "csv-faithful", "jsonl"})
    void what_goes_out_comes_in_as_the_same_events_and_goes_out_the_same(String form) throws IOException {
        String ending = form.contains("csv") ? ".csv" : ".jsonl";
        Path first = export(made, form, "first" + ending);
        String other = desk.emptyCase("other.still");
        JsonNode receipt = receipt(other, first);
        assertThat(receipt.get("rejected").asInt()).as(receipt.toString()).isZero();
        assertThat(receipt.get("accepted").asInt()).isEqualTo(9);
        assertThat(receipt.get("notices").toString()).contains("asked for were: everything");
        assertThat(events(other)).isEqualTo(events(made)).hasSize(10);
        assertThat(export(other, form, "second" + ending)).hasSameTextualContentAs(first);
        assertThat(done("show", other).get("counts").get("observations").asInt())
                .isEqualTo(1);

        JsonNode again = receipt(made, first);
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("duplicate").asInt()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timesketch-csv", "timesketch-jsonl", "csv", "jsonl"})
    void what_people_said_goes_out_as_shown_and_is_shown_once_where_it_came_from(String form) throws IOException {
        String edited = id("Far off");
        done("event", made, "add", "--title", "By hand", "--time", "2026-04-20", "--kind", "letter");
        done("event", made, "edit", edited, "--title", "Nearer", "--time", "2026-04-21", "--why", "a slip");
        done("event", made, "withdraw", id("Backwards"), "--why", "w");
        JsonNode before = events(made);
        assertThat(before.size()).isEqualTo(10);

        Path file = export(made, form, "out" + (form.endsWith("csv") ? ".csv" : ".jsonl"));
        assertThat(file).content().contains("Nearer").doesNotContain("Far off").doesNotContain("Backwards");
        assertThat(receipt(made, file).get("rejected").asInt()).isZero();
        assertThat(events(made)).isEqualTo(before);

        String other = desk.emptyCase("other.still");
        receipt(other, file);
        assertThat(seen(events(other))).containsExactlyElementsOf(seen(before));
    }

    @Test
    void of_a_row_with_several_events_those_not_asked_for_stay_behind() throws IOException {
        Path file = export(made, "jsonl", "second.jsonl", "--words", "second");
        assertThat(file).content().contains("Second of two").doesNotContain("First of two");
        String other = desk.emptyCase("other.still");
        receipt(other, file);
        assertThat(seen(events(other))).singleElement().asString().contains("Second of two");
    }

    private static List<String> seen(JsonNode events) {
        List<String> seen = new ArrayList<>();
        events.forEach(one -> seen.add(one.get("title") + " " + one.get("at") + " " + one.get("kind")));
        return seen;
    }

    private String id(String title) {
        for (JsonNode one : events(made)) {
            if (one.get("title").asString().equals(title)) {
                return one.get("id").asString();
            }
        }
        throw new AssertionError(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timesketch-csv", "timesketch-jsonl", "csv", "csv-faithful", "jsonl"})
    void what_holds_no_event_still_says_what_was_asked_for_and_comes_in_as_nothing(String form) throws IOException {
        String ending = form.contains("csv") ? ".csv" : ".jsonl";
        Path file = export(made, form, "none" + ending, "--kind", "nothing", "--words", "a b");
        assertThat(Files.readString(file)).contains("kind:nothing words:").hasLineCount(form.contains("csv") ? 2 : 1);
        String other = desk.emptyCase("other.still");
        JsonNode receipt = receipt(other, file);
        assertThat(receipt.get("accepted").asInt()).isZero();
        assertThat(receipt.get("rejected").asInt()).as(receipt.toString()).isZero();
        assertThat(receipt.get("notices").toString()).contains("asked for were: kind:nothing words:");
        done("rebuild", other);
        done("undo", other, receipt.get("entry").asString(), "--why", "nothing in it");
        assertThat(events(other)).isEmpty();
    }

    @Test
    void the_filter_is_kept_and_stands_in_the_file() throws IOException {
        done("event", made, "tag", id("Seen"), "--tag", "card");
        Path file = export(
                made,
                "timesketch-csv",
                "some.csv",
                "--from",
                "2026-04-24",
                "--to",
                "2026-04-24",
                "--without-undated",
                "--tag",
                "card");
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Seen,2026-04-24T10:00:00.000000Z,event,")
                .contains("from:2026-04-24T00:00:00Z before:2026-04-25T00:00:00Z undated:no tag:card");
        assertThat(Files.readAllLines(export(made, "csv", "words.csv", "--words", "QUAY backwards")))
                .hasSize(2);
        assertThat(Files.readString(export(made, "jsonl", "none.jsonl", "--marks")))
                .isEqualTo("{\"type\":\"export\",\"filter\":\"mark:any\"}\n");
        assertThat(desk.run("export", made, "--as", "csv", "--tag", "x", "--out", folder + "/x")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(desk.run("export", made, "--what", "events", "--as", "receipts", "--out", folder + "/x")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run(
                                "export",
                                made,
                                "--what",
                                "events",
                                "--as",
                                "csv",
                                "--account",
                                "account-1",
                                "--out",
                                folder + "/x")
                        .code())
                .isEqualTo(Exit.REFUSED);
    }

    @Test
    void cells_are_inert_for_spreadsheets_unless_asked_otherwise() throws IOException {
        assertThat(Files.readString(export(made, "timesketch-csv", "safe.csv"))).contains("\n'=SUM(A1),");
        assertThat(Files.readString(export(made, "timesketch-csv-faithful", "faithful.csv")))
                .contains("\n=SUM(A1),");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timesketch-csv", "timesketch-jsonl", "csv"})
    void a_row_somebody_changed_meanwhile_is_read_from_what_it_says_now(String form) throws IOException {
        Path file = export(made, form, "out.txt", "--words", "seen");
        String changed = Files.readString(file).replaceFirst("Seen", "Seen by the harbour");
        Path other = Files.writeString(desk.path("changed" + (form.endsWith("csv") ? ".csv" : ".jsonl")), changed);
        JsonNode receipt = receipt(made, other);
        assertThat(receipt.get("accepted").asInt()).isEqualTo(1);
        assertThat(receipt.get("notices").toString()).contains("changed since Stillwatch wrote");
        assertThat(id("Seen by the harbour")).isNotEqualTo(id("Seen"));
    }

    @Test
    void spans_the_wrong_way_round_are_kept_and_said() {
        JsonNode backwards = null;
        for (JsonNode one : events(made)) {
            backwards = one.get("title").asString().equals("Backwards") ? one : backwards;
        }
        assertThat(backwards).isNotNull();
        assertThat(backwards.get("at").get("certainty").asString()).isEqualTo("INVERTED");
        assertThat(desk.run("show", made, id("Backwards")).out()).contains("its end was stated before its start");
        assertThat(desk.run("show", made, "2").out()).contains("it ends before it begins");
        assertThat(desk.run("show", made, id("Year nought")).out()).contains("0000-01-01");
        assertThat(desk.run("show", made, id("Far off")).out()).contains("9999-12-31");
    }
}
