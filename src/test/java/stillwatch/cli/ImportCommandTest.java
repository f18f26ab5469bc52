package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {
    private static final String RISE = "{\"type\":\"event\",\"title\":\"Sign-ups rise\",\"at\":\"2026-04-22\"}\n";
    private static final String FALL = "{\"type\":\"event\",\"title\":\"Sign-ups fall\",\"at\":\"2026-04-23\"}\n";
    private static final String CSV = "account,platform,created\nu-1,example,2026-04-22T10:00:00Z\n";

    @TempDir
    Path folder;

    @Test
    void of_several_files_those_before_the_refused_one_stay_and_those_behind_are_not_tried() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.emptyCase("a.still");
        Desk.Ran ran = desk.run(
                "import",
                made,
                desk.file("1.jsonl", RISE),
                desk.file("2.bin", "\u0000\u0001"),
                desk.file("3.jsonl", FALL),
                "--json");
        assertThat(ran.code()).isEqualTo(1);
        JsonNode json = ran.json();
        assertThat(json.get("imports")).hasSize(1);
        assertThat(json.get("imports").get(0).get("file").asString()).isEqualTo("1.jsonl");
        assertThat(json.get("refused").get(0).get("file").asString()).endsWith("2.bin");
        assertThat(json.get("refused").get(0).get("reason").asString()).contains("2.bin");
        assertThat(json.get("notTried").get(0).asString()).endsWith("3.jsonl");
        assertThat(json.get("exit").asInt()).isEqualTo(1);
        assertThat(desk.run("show", made, "events", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_bad_row_is_in_the_receipt_and_with_strict_refuses_the_file() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.emptyCase("a.still");
        String file = desk.file("rows.jsonl", RISE + "{\"type\":\"event\"}\n");
        Desk.Ran strict = desk.run("import", made, file, "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains("1 of 2 rows").contains("--dry-run");
        String receipt = folder.resolve("receipt.json").toString();
        Desk.Ran ran = desk.run("import", made, file, "--receipt", receipt);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("2 rows = 1 accepted + 0 duplicate + 1 rejected")
                .contains("line 2");
        assertThat(Files.readString(Path.of(receipt)))
                .contains("\"rejected\": 1")
                .contains("\"line\": 2");
    }

    @Test
    void a_dry_run_shows_the_mapping_with_reasons_and_changes_nothing() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.emptyCase("a.still");
        String map = folder.resolve("map.json").toString();
        Desk.Ran ran = desk.run("import", made, desk.file("users.csv", CSV), "--dry-run", "--save-map", map);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("users.csv holds accounts")
                .contains("is taken for")
                .containsPattern("account +account +its name \"account\" says so")
                .contains("nothing was changed");
        assertThat(desk.run("show", made, "accounts", "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Desk.Ran mapped = desk.run("import", made, folder.resolve("users.csv").toString(), "--map", map, "--json");
        assertThat(mapped.json().get("imports").get(0).get("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void a_mapping_that_cannot_be_read_is_refused_by_name() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.emptyCase("a.still");
        String users = desk.file("users.csv", CSV);
        Desk.Ran broken = desk.run("import", made, users, "--map", desk.file("map.json", "{\"columns\": ["));
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("map.json").contains("JSON");
        Desk.Ran gone = desk.run(
                "import", made, users, "--map", folder.resolve("gone.json").toString());
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err()).contains("gone.json").contains("--save-map");
    }

    @Test
    void an_original_left_where_it_is_says_so() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.emptyCase("a.still");
        Desk.Ran ran = desk.run("import", made, desk.file("rows.jsonl", RISE), "--reference");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("left where it is");
        assertThat(Path.of(made, "evidence"))
                .satisfiesAnyOf(
                        evidence -> assertThat(evidence).doesNotExist(),
                        evidence -> assertThat(evidence).isEmptyDirectory());
    }

    @Test
    void an_import_is_taken_back_and_comes_back_with_the_same_ids() throws IOException {
        Desk desk = new Desk(folder);
        String made = desk.caseWith(RISE.strip());
        String id = onlyEvent(desk, made);
        assertThat(desk.run("undo", made, "2", "--why", "wrong file").code()).isZero();
        assertThat(desk.run("show", made, id).code()).isEqualTo(1);
        assertThat(desk.run("undo", made, "3", "--why", "right after all").code())
                .isZero();
        assertThat(onlyEvent(desk, made)).isEqualTo(id);
    }

    private static String onlyEvent(Desk desk, String made) {
        return desk.run("show", made, "events", "--json")
                .json()
                .get("events")
                .get(0)
                .get("id")
                .asString();
    }
}
