package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
    private static final String PAGE = "src/site/markdown/formats-json.md";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = new Desk(folder);
    }

    /** Every example of the page on our JSON: all types, all forms of time. */
    private String everything() throws IOException {
        String page = Files.readString(Path.of(PAGE));
        String[] lines =
                page.lines().filter(line -> line.startsWith("{\"type\"")).toArray(String[]::new);
        assertThat(lines.length).isGreaterThan(14);
        return desk.caseWith(lines);
    }

    private String export(String made, String format, String name) {
        String out = folder.resolve(name).toString();
        Desk.Ran ran = desk.run("export", made, "--as", format, "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        return out;
    }

    @Test
    void what_goes_out_as_jsonl_comes_in_again_with_the_same_rows_and_ids() throws IOException {
        String made = everything();
        String out = export(made, "jsonl", "out.jsonl");
        String other = desk.emptyCase("b.still");
        JsonNode receipt =
                desk.run("import", other, out, "--json").json().get("imports").get(0);
        assertThat(receipt.get("rejected").asInt()).isZero();
        assertThat(receipt.get("duplicate").asInt()).isZero();
        assertThat(receipt.get("accepted").asInt()).isPositive();
        assertThat(Files.readString(Path.of(export(other, "jsonl", "again.jsonl"))))
                .isEqualTo(Files.readString(Path.of(out)));
        for (String word : new String[] {"events", "accounts", "clusters", "incidents", "relations", "kept"}) {
            assertThat(ids(other, word)).as(word).isEqualTo(ids(made, word)).isNotEmpty();
        }
    }

    private java.util.List<String> ids(String made, String word) {
        java.util.List<String> ids = new java.util.ArrayList<>();
        desk.run("show", made, word, "--json", "--limit", "1000")
                .json()
                .get(word)
                .forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    @Test
    void what_went_out_brings_nothing_new_into_the_same_case() throws IOException {
        String made = everything();
        String out = export(made, "jsonl", "out.jsonl");
        JsonNode receipt =
                desk.run("import", made, out, "--json").json().get("imports").get(0);
        assertThat(receipt.get("accepted").asInt()).isZero();
        assertThat(receipt.get("duplicate").asInt())
                .isEqualTo(receipt.get("rows").asInt());
    }

    @Test
    void cells_that_spreadsheets_would_run_are_inert_in_csv_and_as_they_are_in_the_faithful_one() throws IOException {
        String made = desk.caseWith(
                event("=1+1"), event("+49 30"), event("-2"), event("@SUM(A1)"), event("\\tx"), event("plain"));
        String safe = Files.readString(Path.of(export(made, "csv", "safe"), "event.csv"));
        assertThat(safe)
                .contains(",'=1+1,")
                .contains(",'+49 30,")
                .contains(",'-2,")
                .contains(",'@SUM(A1),")
                .contains(",'\tx,")
                .contains(",plain,");
        String faithful = Files.readString(Path.of(export(made, "csv-faithful", "faithful"), "event.csv"));
        assertThat(faithful).contains(",=1+1,").contains(",\tx,").doesNotContain("'");
    }

    private static String event(String title) {
        return "{\"type\":\"event\",\"title\":\"" + title + "\"}";
    }

    @Test
    void the_receipts_of_all_imports_in_force_are_written() throws IOException {
        String made = desk.caseWith(event("one"), "{\"type\":\"event\"}");
        assertThat(Files.readString(Path.of(export(made, "receipts", "receipts.json"))))
                .contains("\"file\": \"rows.jsonl\"")
                .contains("\"rejected\": 1")
                .contains("{\\\"type\\\":\\\"event\\\"}");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        String made = desk.caseWith(event("one"));
        Desk.Ran ran = desk.run("export", made, "--as", "jsonl", "--out", desk.file("mine.txt", "mine"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("mine.txt").contains("there already");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void accounts_go_out_one_a_line_and_safe_for_spreadsheets_unless_asked_otherwise() throws IOException {
        String key = "{\"platform\":\"x\",\"externalId\":\"a1\"}";
        String made = desk.caseWith(
                "{\"type\":\"account\",\"account\":" + key + ",\"name\":\"=1+2\"}",
                "{\"type\":\"observation\",\"account\":" + key
                        + ",\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_1\"},\"n\":1}",
                "{\"type\":\"observation\",\"account\":" + key
                        + ",\"observable\":{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"pm_2\"},\"n\":1}");

        String safe = Files.readString(Path.of(export(made, "accounts.csv", "accounts.csv")));
        String faithful = Files.readString(Path.of(export(made, "accounts-faithful.csv", "faithful.csv")));

        assertThat(safe.lines()).hasSize(2).first().asString().startsWith("id,account,name,platform,state");
        assertThat(safe).contains(",a1,'=1+2,x,").containsAnyOf("pm_1; pm_2", "pm_2; pm_1");
        assertThat(faithful).contains(",a1,=1+2,x,");
    }
}
