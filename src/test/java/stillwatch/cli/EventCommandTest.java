package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import tools.jackson.databind.JsonNode;

class EventCommandTest {
    private static final String ACCOUNT =
            new AccountKey("harbourline", "hl-1").id().toString();

    @TempDir
    Path folder;

    private Desk desk;
    private String made;

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(folder);
        made = desk.caseWith(
                "{\"type\":\"event\",\"title\":\"Signed in\",\"at\":\"2026-04-22 10:15\",\"kind\":\"sign-in\","
                        + "\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-1\"}}",
                "{\"type\":\"event\",\"title\":\"Signed out\"}");
    }

    private JsonNode done(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Desk.Ran ran = desk.run(all.toArray(String[]::new));
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(Exit.DONE);
        return ran.json();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        done("show", made, "events")
                .get("events")
                .forEach(one -> titles.add(one.get("title").asString()));
        return titles;
    }

    private String id(String title) {
        for (JsonNode one : done("show", made, "events").get("events")) {
            if (one.get("title").asString().equals(title)) {
                return one.get("id").asString();
            }
        }
        throw new AssertionError(title);
    }

    @Test
    void an_event_is_added_listed_shown_and_found() {
        String id = done(
                        "event",
                        made,
                        "add",
                        "--title",
                        "A letter",
                        "--time",
                        "21 April 2026, 14:00",
                        "--zone",
                        "Europe/Berlin",
                        "--kind",
                        "letter",
                        "--account",
                        ACCOUNT,
                        "--actor",
                        "Harbour Office",
                        "--why",
                        "in the minutes")
                .get("id")
                .asString();
        assertThat(titles()).containsExactly("A letter", "Signed in", "Signed out");
        String shown = desk.run("show", made, id).out();
        assertThat(shown)
                .contains("21 April 2026, 14:00")
                .contains("the zone Europe/Berlin was given")
                .contains("Harbour Office")
                .contains("in the minutes")
                .contains("letter")
                .contains("Added event");
        assertThat(desk.run("show", made, ACCOUNT).out()).contains("A letter");
        assertThat(done("show", made, ACCOUNT).get("events").asInt()).isEqualTo(2);
        assertThat(done("show", made, "accounts")
                        .get("accounts")
                        .get(0)
                        .get("events")
                        .asInt())
                .isEqualTo(2);
        assertThat(desk.run("search", made, "letter").out()).contains(id);
        assertThat(done("show", made).get("counts").get("events").asInt()).isEqualTo(3);
        assertThat(done("show", made).get("firstEvent").get("written").asString())
                .isEqualTo("21 April 2026, 14:00");
    }

    @Test
    void an_edit_keeps_what_is_not_given_and_shows_what_was_said_first() {
        String id = id("Signed in");
        assertThat(desk.run("event", made, "edit", id, "--zone", "Asia/Tokyo").err())
                .contains("Say why");
        done(
                "event",
                made,
                "edit",
                id,
                "--zone",
                "Asia/Tokyo",
                "--title",
                "Signed in twice",
                "--mark",
                "other",
                "--why",
                "said so");
        JsonNode shown = done("show", made, id);
        assertThat(shown.get("title").asString()).isEqualTo("Signed in twice");
        assertThat(shown.get("at").get("from").asString()).isEqualTo("2026-04-22T01:15:00.000000Z");
        assertThat(shown.get("at").get("written").asString()).isEqualTo("2026-04-22 10:15");
        assertThat(shown.get("eventKind").asString()).isEqualTo("sign-in");
        assertThat(shown.get("mark").asString()).isEqualTo("other");
        assertThat(shown.get("account").toString()).contains("hl-1");
        assertThat(shown.get("firstTitle").asString()).isEqualTo("Signed in");
        assertThat(shown.get("statements").get(0).get("fact").get("title").asString())
                .isEqualTo("Signed in");
    }

    @Test
    void events_are_withdrawn_restored_tagged_and_connected() {
        String in = id("Signed in");
        String out = id("Signed out");
        done("event", made, "tag", in, out, "--tag", "pair", "--tag", "x");
        done("event", made, "tag", in, "--untag", "x");
        assertThat(desk.run("show", made, in).out()).containsPattern("tags +pair\\R");
        done("event", made, "connect", in, out, "--with", ACCOUNT, "--why", "same hand");
        assertThat(done("show", made, ACCOUNT).get("connections")).hasSize(2);
        done("event", made, "withdraw", in, out, "--why", "a test of ours");
        assertThat(titles()).isEmpty();
        assertThat(desk.run("show", made, in).out()).contains("a test of ours").contains("Signed in");
        done("event", made, "restore", out);
        assertThat(titles()).containsExactly("Signed out");
    }

    @Test
    void an_event_is_connected_with_a_claim_by_its_short_name_and_both_show_it() {
        String in = id("Signed in");
        done("state", made, "--ref", "P1", "--subject", "Somebody", "--predicate", "signed in", "--object", "twice");
        done("event", made, "connect", in, "--with", "p1", "--why", "what it rests on");
        JsonNode claim = done("show", made, "P1");
        assertThat(claim.get("connections").get(0).get("with").asString()).isEqualTo(in);
        assertThat(done("show", made, in).get("connections").get(0).get("with").asString())
                .isEqualTo(claim.get("id").asString());
        done("undo", made, claim.get("connections").get(0).get("entry").asString(), "--why", "not so");
        assertThat(desk.run("show", made, "P1").out()).doesNotContain(in);
    }

    @Test
    void one_note_is_written_on_several_events() {
        String in = id("Signed in");
        String out = id("Signed out");
        String note = done("annotate", made, in, out, "--text", "one hand", "--tag", "pair")
                .get("id")
                .asString();
        assertThat(done("show", made, in).get("notes").get(0).get("id").asString())
                .isEqualTo(note);
        assertThat(done("show", made, out).get("notes").get(0).get("text").asString())
                .isEqualTo("one hand");
        assertThat(done("show", made, note).get("also").get(0).asString()).isEqualTo(out);
        assertThat(desk.run("annotate", made, in, out, "--text", "x", "--at", "line 3")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void what_cannot_be_meant_is_refused_and_changes_nothing() {
        assertThat(desk.run("event", made, "add", "--title", "x", "--time", "noon")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "add", "--title", "x", "--zone", "Mars/Base")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "add", "--title", "x", "--mark", "party")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "add", "--title", " ").code()).isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "edit", "--title", "x").code()).isEqualTo(Exit.USAGE);
        assertThat(desk.run("event", made, "edit", "nonsense", "--title", "x").code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "withdraw", "event-9-9", "--why", "x")
                        .code())
                .isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "withdraw", id("Signed in")).code()).isEqualTo(Exit.REFUSED);
        assertThat(desk.run("event", made, "connect", id("Signed in")).code()).isEqualTo(Exit.USAGE);
        assertThat(titles()).containsExactly("Signed in", "Signed out");
    }
}
