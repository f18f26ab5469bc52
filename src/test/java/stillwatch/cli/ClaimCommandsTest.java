package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything about claims from the command line, as one case grows. */
class ClaimCommandsTest extends CommandsOnACase {
    @BeforeEach
    void printed() {
        done("source", made, "add", "Harbour Post", "--kind", "newspaper");
        done("source", made, "add", "The reseller", "--stake", "accused");
        done("document", made, "add", "Front page", "--source", "Harbour Post", "--ref", "N");
        done("document", made, "draws", "N", "--on", "L", "--saw", "L", "--how", "was shown it");
    }

    private void claim() {
        claim("N", "tied to the reseller", "--credibility", "3");
    }

    private JsonNode listed(String what) {
        return done("show", made, what).get(what);
    }

    @Test
    void a_claim_is_recorded_decided_listed_shown_found_and_copied() {
        claim();
        done("status", made, "p1", "alleged", "--basis", "one party says so");

        JsonNode line = listed("claims").get(0);
        assertThat(line.get("claim").asString()).isEqualTo("Operators near the reseller ran nearly 400 accounts.");
        assertThat(line.get("status").asString()).isEqualTo("alleged");
        assertThat(line.get("origins").asString()).isEqualTo("1 report · 1 origin");
        JsonNode sheet = done("show", made, "P1");
        assertThat(sheet.get("originList").get(0).get("who").asString()).isEqualTo("Harbourline");
        assertThat(sheet.get("relay").get(0).get("step").asString()).isEqualTo("stated");
        assertThat(desk.run("state", made, "P1", "--copy").out())
                .contains("alleged, decided by A. Reader")
                .contains("says Harbourline in \"The letter\", 2026-06-10");
        assertThat(desk.run("search", made, "reseller").out())
                .contains(line.get("id").asString());
    }

    @Test
    void documents_added_by_hand_are_listed_counted_and_shown_with_what_they_draw_on() {
        JsonNode documents = listed("documents");
        assertThat(documents).hasSize(2);
        assertThat(done("show", made).get("counts").get("documents").asLong()).isEqualTo(2);
        JsonNode sheet = done("show", made, documents.get(1).get("id").asString());
        assertThat(sheet.get("lineage").get(0).get("on").asString()).isEqualTo("The letter");
        assertThat(sheet.get("lineage").get(0).get("saw").asBoolean()).isTrue();
        done("source", made, "add", "A spokesperson");
        String id = done("source", made, "speaks-for", "A spokesperson", "--party", "Harbourline", "--why", "says so")
                .get("id")
                .asString();
        assertThat(done("show", made, id).get("speaksFor").asString()).isEqualTo("Harbourline");
    }

    @Test
    void more_than_the_evidence_carries_is_refused_and_nothing_is_changed() {
        claim();
        String head = done("show", made).toString();

        assertThat(refused("status", made, "P1", "corroborated", "--basis", "they all say so"))
                .contains("two independent origins");
        assertThat(refused("status", made, "P1", "reported", "--basis", "in a paper"))
                .contains("stays alleged");
        assertThat(refused("status", made, "P1", "confirmed", "--basis", "sure"))
                .contains("authority or an exhibit");
        assertThat(refused("status", made, "P1", "alleged")).contains("Say what the status rests on");
        assertThat(done("show", made).toString()).isEqualTo(head);
    }

    @Test
    void a_response_before_the_claim_is_refused_and_silence_is_no_denial() {
        claim();
        assertThat(refused(
                        "respond",
                        made,
                        "P1",
                        "--responder",
                        "The reseller",
                        "--stance",
                        "denies",
                        "--what",
                        "no",
                        "--time",
                        "24 April 2026",
                        "--zone",
                        "UTC",
                        "--document",
                        "N",
                        "--text",
                        "groundless"))
                .contains("earlier than this claim");
        done(
                "respond",
                made,
                "P1",
                "--responder",
                "The reseller",
                "--stance",
                "no response",
                "--what",
                "by press time");

        assertThat(listed("claims").get(0).get("answer").asString()).isEqualTo("no response");
        assertThat(refused("status", made, "P1", "disputed", "--basis", "it kept silent"))
                .contains("silence is no denial");
        assertThat(desk.run("state", made, "P1", "--copy").out()).contains("no response, which is no denial");
        assertThat(listed("responses")).hasSize(1);
    }

    @Test
    void numbers_are_held_against_each_other_and_a_conflict_is_settled_with_a_note() {
        claim();
        figure("nearly 400");
        figure("400");
        assertThat(listed("conflicts")).isEmpty();
        figure("over 400");

        JsonNode conflict = listed("conflicts").get(0);
        assertThat(conflict.get("between").asString()).contains("nearly 400").contains("over 400");
        String id = conflict.get("id").asString();
        assertThat(refused("conflict", made, "settle", id, "--as", "left open")).contains("note");
        done("conflict", made, "settle", id, "--as", "one preferred", "--note", "the letter itself says nearly");
        assertThat(listed("conflicts").get(0).get("settled").asString()).isEqualTo("one is to be preferred");
        assertThat(listed("figures")).hasSize(3);
    }

    private void figure(String stated) {
        done(
                "figure",
                made,
                stated,
                "--subject",
                "Spring",
                "--measure",
                "accounts",
                "--claim",
                "P1",
                "--document",
                "N",
                "--text",
                stated + " accounts");
    }

    @Test
    void questions_and_explanations_are_asked_answered_and_ranked() {
        claim();
        done(
                "question",
                made,
                "ask",
                "Who paid?",
                "--ref",
                "Q1",
                "--claim",
                "P1",
                "--who",
                "the processor",
                "--settles",
                "records");
        done("question", made, "answer", "Q1", "--answer", "the reseller, by its invoice");
        done("hypothesis", made, "put", "Resellers", "--ref", "H1");
        done("hypothesis", made, "put", "Ordinary use", "--ref", "H2");
        done("hypothesis", made, "weigh", "H1", "--item", "P1", "--rating", "consistent", "--why", "they hold many");
        done(
                "hypothesis",
                made,
                "weigh",
                "H2",
                "--item",
                "P1",
                "--rating",
                "very inconsistent",
                "--why",
                "nobody needs so many");
        done(
                "hypothesis",
                made,
                "likely",
                "H2",
                "--likelihood",
                "unlikely",
                "--confidence",
                "low",
                "--basis",
                "one claim");

        assertThat(listed("questions").get(0).get("answer").asString()).contains("invoice");
        JsonNode ranked = listed("hypotheses");
        assertThat(ranked.get(0).get("ref").asString()).isEqualTo("H1");
        assertThat(ranked.get(1).get("against").asLong()).isEqualTo(2);
        assertThat(desk.run("show", made, "H2").out()).contains("held to be unlikely (20–45 %).");
    }

    @Test
    void a_claim_is_worded_anew_and_a_conflict_noted() {
        claim();
        done("state", made, "--ref", "P2", "--subject", "Nobody", "--predicate", "ran", "--object", "accounts");
        done("state", made, "P1", "--reword", "--object", "close to 400 accounts", "--why", "the same, plainer");
        done("conflict", made, "note", "P1", "P2", "--what", "somebody and nobody");

        assertThat(listed("claims").get(0).get("claim").asString()).endsWith("close to 400 accounts.");
        assertThat(listed("claims").get(0).get("conflicts").asLong()).isEqualTo(1);
        done("status", made, "P1", "disputed", "--basis", "P2 says the opposite");
    }

    @Test
    void a_file_of_claims_comes_in_with_a_receipt_and_goes_again() throws Exception {
        String file = desk.file("statements.csv", """
                proposition,speaker,document,text,wording
                P1,Harbourline,L,operators affiliated with the reseller,verbatim
                P9,Harbourline,L,nothing,verbatim
                """);
        claim();
        JsonNode trial = done("import", made, file, "--as", "statements", "--dry-run")
                .get("imports")
                .get(0);
        JsonNode receipt =
                done("import", made, file, "--as", "statements").get("imports").get(0);

        assertThat(trial.get("entry").asLong()).isZero();
        assertThat(receipt.get("rows").asLong()).isEqualTo(2);
        assertThat(receipt.get("accepted").asLong()).isEqualTo(1);
        assertThat(receipt.get("problems").get(0).get("line").asLong()).isEqualTo(3);
        assertThat(receipt.get("problems").get(0).get("column").asString()).isEqualTo("proposition");
        long entry = receipt.get("entry").asLong();
        assertThat(done("show", made, Long.toString(entry))
                        .get("receipt")
                        .get("rejected")
                        .asLong())
                .isEqualTo(1);
        assertThat(done("show", made, "P1").get("statements")).hasSize(2);
        done("undo", made, Long.toString(entry), "--why", "wrong file");
        assertThat(done("show", made, "P1").get("statements")).hasSize(1);
    }
}
