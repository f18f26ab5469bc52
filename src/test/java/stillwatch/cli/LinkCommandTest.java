package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;

/** Links and privileged notes from the command line, and what {@code show} says of them. */
class LinkCommandTest {
    private static final String ROW =
            "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"%s\"}}";
    private static final String ONE = new AccountKey("harbourline", "hl-1").id().toString();
    private static final String OTHER =
            new AccountKey("harbourline", "hl-2").id().toString();

    @TempDir
    Path folder;

    private Desk desk;
    private String made;

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(folder);
        made = desk.caseWith(ROW.replace("%s", "hl-1"), ROW.replace("%s", "hl-2"));
    }

    @Test
    void a_link_is_decided_listed_and_shown_with_its_accounts() {
        Desk.Ran ran = desk.run(
                "link", made, ONE, OTHER, "--why", "one card", "--kind", "SHARED_MEANS", "--negative", "--json");
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        String id = ran.json().get("id").asString();

        var listed =
                desk.run("show", made, "links", "--json").json().get("links").get(0);
        assertThat(listed.get("id").asString()).isEqualTo(id);
        assertThat(listed.get("verdict").asString()).isEqualTo("NEGATIVE");
        assertThat(listed.get("kind").asString()).isEqualTo("SHARED_MEANS");
        assertThat(listed.get("confidence").asString()).isEqualTo("MODERATE");
        assertThat(desk.run("show", made, id).out())
                .contains("one card")
                .contains("hl-1")
                .contains("hl-2");
        assertThat(desk.run("show", made, ONE).out()).contains(id);
        assertThat(desk.run("search", made, "card").out()).contains(id);
        assertThat(desk.run("show", made).out()).contains("1 link");
    }

    @Test
    void a_link_of_one_account_of_nobody_or_of_two_minds_is_refused() {
        assertThat(desk.run("link", made, ONE, "--why", "x").code()).isEqualTo(Exit.USAGE);
        assertThat(desk.run("link", made, ONE, ONE, "--why", "x").code()).isEqualTo(Exit.REFUSED);
        assertThat(desk.run("link", made, ONE, OTHER, "--why", " ").code()).isEqualTo(Exit.REFUSED);
        assertThat(desk.run("link", made, ONE, OTHER, "--why", "x", "--negative", "--unsure")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(desk.run("show", made, "links", "--json").json().get("total").asInt())
                .isZero();
    }

    @Test
    void a_privileged_note_says_so() {
        desk.run("annotate", made, ONE, "--text", "advice", "--privileged");
        desk.run("annotate", made, ONE, "--text", "plain");
        var notes = desk.run("show", made, "notes", "--json").json().get("notes");
        assertThat(notes.get(0).get("privileged").asBoolean()).isTrue();
        assertThat(notes.get(1).has("privileged")).isFalse();
    }

    @Test
    void an_id_of_nothing_is_answered_plainly() {
        for (String id : new String[] {"link-99-1", "cluster-99-1", "evidence-99-1", "account-1-1", "annotation-9-9"}) {
            assertThat(desk.run("show", made, id).code()).as(id).isEqualTo(Exit.REFUSED);
        }
    }
}
