package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.cli.show.Shows;
import tools.jackson.databind.JsonNode;

class ShowCommandTest {
    private static final String ACCOUNT = "{\"platform\":\"example\",\"externalId\":\"%s\"}";
    private static final String CARD = "{\"family\":\"PAYMENT\",\"type\":\"card\",\"value\":\"cfp_1\"}";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = new Desk(folder);
    }

    private static String account(String id, String name) {
        return "{\"type\":\"account\",\"account\":" + ACCOUNT.formatted(id) + ",\"name\":\"" + name
                + "\",\"created\":\"2026-04-22\"}";
    }

    private static String observation(String id) {
        return "{\"type\":\"observation\",\"account\":" + ACCOUNT.formatted(id) + ",\"observable\":" + CARD
                + ",\"first\":\"2026-04-22T10:00:00Z\",\"last\":\"2026-04-23T10:00:00Z\",\"n\":3}";
    }

    private static String member(String id) {
        return "{\"type\":\"member\",\"cluster\":{\"source\":\"Partner\",\"label\":\"Gannet\"},\"account\":"
                + ACCOUNT.formatted(id) + ",\"basis\":\"same card\"}";
    }

    private String gannet() throws IOException {
        return desk.caseWith(
                account("u-1", "tern"),
                account("u-2", "gull"),
                account("u-3", "no\u202eone"),
                observation("u-1"),
                observation("u-2"),
                member("u-1"),
                member("u-2"),
                "{\"type\":\"state\",\"account\":" + ACCOUNT.formatted("u-1")
                        + ",\"state\":\"active\",\"at\":\"2026-04-22T10:00:00Z\"}",
                "{\"type\":\"state\",\"account\":" + ACCOUNT.formatted("u-1")
                        + ",\"state\":\"banned\",\"at\":\"2026-04-25T10:00:00Z\",\"reason\":\"spam\"}",
                "{\"type\":\"event\",\"title\":\"Later\",\"at\":\"2026-04-24\"}",
                "{\"type\":\"event\",\"title\":\"Undated\"}",
                "{\"type\":\"event\",\"title\":\"Sooner\",\"at\":\"2026-04-23T10:00:00Z\",\"account\":"
                        + ACCOUNT.formatted("u-1") + "}");
    }

    private String shown(String... args) {
        List<String> all = new ArrayList<>(List.of("show"));
        all.addAll(List.of(args));
        Desk.Ran ran = desk.run(all.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private JsonNode listed(String made, String word, String... more) {
        List<String> all = new ArrayList<>(List.of("show", made, word, "--json"));
        all.addAll(List.of(more));
        return desk.run(all.toArray(String[]::new)).json();
    }

    private static String id(JsonNode list, int at) {
        return list.get(at).get("id").asString();
    }

    @Test
    void without_a_word_it_shows_the_case_at_a_glance() throws IOException {
        String made = gannet();
        assertThat(shown(made))
                .startsWith("A case\n")
                .contains("purpose      to see")
                .contains("handling     TLP:AMBER")
                .contains("3 accounts, 1 cluster, 3 events, 2 observations, 1 signal")
                .contains("first event  2026-04-23 10:00:00 UTC")
                .contains("last event   2026-04-24 (zone unknown)")
                .contains("head         entry 2, ");
        JsonNode json = desk.run("show", made, "--json").json();
        assertThat(json.get("counts").get("accounts").asInt()).isEqualTo(3);
        assertThat(json.get("head").asString()).hasSize(64);
        assertThat(json.get("invented").asBoolean()).isFalse();
    }

    @Test
    void an_empty_case_says_what_to_do_next() {
        String made = desk.emptyCase("b.still");
        assertThat(shown(made)).contains("Nothing was imported yet: stillwatch import");
        for (String word : Shows.words()) {
            assertThat(listed(made, word).get("total").asInt()).as(word).isEqualTo(word.equals("history") ? 1 : 0);
        }
    }

    @Test
    void accounts_are_listed_by_platform_and_id_with_what_is_said_of_them_last() throws IOException {
        assertThat(shown(gannet(), "accounts").lines())
                .anyMatch(line -> line.matches(
                        "account-\\w{24}  example +u-1 +tern +2026-04-22 \\(zone unknown\\) +banned +1 +1"))
                .anyMatch(line -> line.contains("no⟦U+202E⟧one"));
    }

    @Test
    void pages_of_a_list_put_together_are_the_list() throws IOException {
        String made = gannet();
        for (String word : List.of("accounts", "events")) {
            List<String> whole = new ArrayList<>();
            listed(made, word).get(word).forEach(one -> whole.add(one.get("id").asString()));
            List<String> pages = new ArrayList<>();
            for (int offset = 0; offset < 3; offset++) {
                JsonNode page = listed(made, word, "--limit", "1", "--offset", Integer.toString(offset));
                assertThat(page.get("total").asInt()).isEqualTo(3);
                pages.add(id(page.get(word), 0));
            }
            assertThat(pages).as(word).isEqualTo(whole);
        }
        assertThat(shown(made, "accounts", "--limit", "2")).contains("2 of 3 accounts; --limit and --offset");
    }

    @Test
    void events_are_listed_by_time_the_undated_ones_last() throws IOException {
        String made = gannet();
        JsonNode events = listed(made, "events").get("events");
        List<String> titles = new ArrayList<>();
        events.forEach(event -> titles.add(event.get("title").asString()));
        assertThat(titles).containsExactly("Sooner", "Later", "Undated");
        JsonNode undated = listed(made, "undated").get("undated");
        assertThat(undated).hasSize(1);
        assertThat(undated.get(0).get("title").asString()).isEqualTo("Undated");
    }

    @Test
    void an_account_shows_what_it_shares_and_who_claims_it_for_what() throws IOException {
        String made = gannet();
        String text = shown(made, id(listed(made, "accounts").get("accounts"), 0));
        assertThat(text)
                .startsWith("Account u-1 on example\n")
                .contains("state         banned")
                .contains("how many other accounts were seen with each")
                .containsPattern("PAYMENT +card +cfp_1 +3 +2026-04-22 10:00:00 UTC +2026-04-23 10:00:00 UTC +1 ")
                .contains("In clusters, as their sources claim")
                .containsPattern("Partner +Gannet +same card +2 +6 +cluster-")
                .containsPattern("banned +2026-04-25 10:00:00 UTC +spam")
                .containsPattern("2 +rows.jsonl +12 +event");
    }

    @Test
    void a_cluster_is_shown_as_what_its_source_claims() throws IOException {
        String made = gannet();
        assertThat(shown(made, id(listed(made, "clusters").get("clusters"), 0)))
                .startsWith("Cluster Gannet, claimed by Partner\n")
                .contains("This is what its source claims. It is not a finding of this case.")
                .contains("u-1")
                .contains("u-2");
    }

    @Test
    void a_signal_shows_the_accounts_seen_with_it() throws IOException {
        String made = gannet();
        JsonNode signal = listed(made, id(listed(made, "signals").get("signals"), 0));
        assertThat(signal.get("accountCount").asInt()).isEqualTo(2);
        assertThat(signal.get("accounts").get(0).get("earliest").asString()).isEqualTo("2026-04-22T10:00:00Z");
    }

    @Test
    void whatever_a_list_names_can_be_shown() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/formats-json.md"));
        String made = desk.caseWith(
                page.lines().filter(line -> line.startsWith("{\"type\"")).toArray(String[]::new));
        desk.run("evidence", made, "add", desk.file("letter.txt", "Dear reader"));
        desk.run("annotate", made, id(listed(made, "events").get("events"), 0), "--text", "look again");
        Set<String> kinds = new HashSet<>();
        for (String word : Shows.words()) {
            for (JsonNode one : listed(made, word, "--limit", "2").get(word.equals("history") ? "entries" : word)) {
                JsonNode number = one.get("entry");
                String id = one.has("id") ? one.get("id").asString() : number.asString();
                assertThat(shown(made, id)).as(id).isNotBlank();
                kinds.add(id.replaceFirst("-.*", ""));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(12);
    }

    @Test
    void a_note_shows_on_its_target_and_by_itself() throws IOException {
        String made = gannet();
        String target = id(listed(made, "accounts").get("accounts"), 0);
        String note = desk.run(
                        "annotate", made, target, "--at", "name", "--text", "an old friend", "--tag", "x", "--json")
                .json()
                .get("id")
                .asString();
        assertThat(shown(made, target)).containsPattern(note + " +name +an old friend +x");
        assertThat(shown(made, note)).contains("target  " + target).contains("Versions");
    }

    @Test
    void evidence_shows_each_arrival_its_custody_and_its_end() throws IOException {
        String made = gannet();
        String letter = desk.file("letter.txt", "Dear reader");
        String id = desk.run("evidence", made, "add", letter, "--origin", "post", "--json")
                .json()
                .get("added")
                .get(0)
                .get("id")
                .asString();
        desk.run("evidence", made, "add", letter);
        assertThat(shown(made, id)).contains("in the case").contains("post").contains("once more");
        desk.run("evidence", made, "destroy", id, "--authority", "court order 7", "--why", "privileged");
        assertThat(shown(made, id))
                .contains("destroyed by order")
                .contains("court order 7")
                .contains("privileged");
    }

    @Test
    void an_entry_that_is_an_import_shows_its_receipt() throws IOException {
        assertThat(shown(gannet(), "2"))
                .contains("Imported rows.jsonl")
                .contains("12 rows = 12 accepted + 0 duplicate + 0 rejected");
    }

    @Test
    void what_is_not_there_is_refused_with_what_there_is() throws IOException {
        String made = gannet();
        for (String what : List.of("penguins", "account-xyz", "account-" + "z".repeat(24), "annotation-1", "99")) {
            Desk.Ran ran = desk.run("show", made, what);
            assertThat(ran.code()).as(what).isEqualTo(1);
            assertThat(ran.err()).as(what).contains(what).containsAnyOf("accounts, clusters", "show CASE history");
        }
        String gone = "account-" + "0".repeat(24);
        assertThat(desk.run("show", made, gone).err()).contains("nothing with the id " + gone);
    }

    @Test
    void lists_are_the_same_after_a_rebuild() throws IOException {
        String made = gannet();
        List<String> before =
                Shows.words().stream().map(word -> shown(made, word)).toList();
        assertThat(desk.run("rebuild", made).code()).isZero();
        assertThat(Shows.words().stream().map(word -> shown(made, word)).toList())
                .isEqualTo(before);
    }
}
