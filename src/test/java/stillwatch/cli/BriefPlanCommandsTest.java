package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Plans, comparisons and what is withheld, from the command line. */
class BriefPlanCommandsTest extends CommandsOnACase {
    @BeforeEach
    void claimed() {
        claim("L", "ran nearly 400 accounts");
        done("status", made, "P1", "alleged", "--basis", "one party says so and nobody else");
    }

    private static List<String> parts(JsonNode plan) {
        List<String> parts = new ArrayList<>();
        plan.get("parts")
                .forEach(
                        one -> parts.add(one.has("section") ? one.get("section").asString() : "own"));
        return parts;
    }

    @Test
    void a_plan_is_listed_changed_part_by_part_and_taken_back() throws Exception {
        assertThat(said("plan", made, "--audience", "policy")).contains("  1  one           Page one", "12  changes");
        Path text = Files.writeString(folder.resolve("own.txt"), "First.\n\nSecond.", StandardCharsets.UTF_8);

        JsonNode plan = done(
                "plan",
                made,
                "--audience",
                "policy",
                "--leave-out",
                "notes,chronology",
                "--move",
                "numbers",
                "--to",
                "2");
        assertThat(parts(plan)).startsWith("one", "numbers", "key", "claims");
        plan = done(
                "plan", made, "--audience", "policy", "--add-file", text.toString(), "--heading", "Why", "--to", "3");
        assertThat(parts(plan)).startsWith("one", "numbers", "own", "key");
        assertThat(said("plan", made, "--audience", "policy"))
                .contains("  3  own text      Why: First. Second.", "Chronology (left out)");

        done("plan", made, "--audience", "policy", "--remove", "3", "--take-in", "notes");
        done("undo", made, String.valueOf(plan.get("entry").asLong() + 1), "--why", "no");
        assertThat(parts(done("plan", made, "--audience", "policy"))).contains("own");
        assertThat(parts(done("plan", made, "--audience", "legal"))).doesNotContain("own");
        done("plan", made, "--audience", "policy", "--usual");
        assertThat(parts(done("plan", made, "--audience", "policy"))).startsWith("one", "key", "claims", "numbers");
    }

    @Test
    void what_always_stands_what_is_no_part_and_a_number_of_page_one_are_refused() {
        assertThat(refused("plan", made, "--audience", "own", "--leave-out", "exhibits"))
                .contains("they are what the claims rest on");
        assertThat(refused("plan", made, "--audience", "own", "--leave-out", "appendix"))
                .contains("no part \"appendix\"");
        assertThat(refused("plan", made, "--audience", "own", "--move", "claims", "--to", "1"))
                .contains("page one");
        assertThat(refused("plan", made, "--audience", "own", "--remove", "claims"))
                .contains("--leave-out");
        assertThat(refused("plan", made, "--audience", "everybody")).contains("legal, policy, public, partner, own");
    }

    @Test
    void two_versions_are_compared_word_by_word() {
        String out = folder.resolve("one.html").toString();
        done("brief", made, "--audience", "own", "--out", out, "--freeze");
        done("status", made, "P1", "unverifiable", "--basis", "nothing could settle it");

        assertThat(said("compare", made, "--audience", "own", "--earlier", "1"))
                .contains("0 new, 1 said otherwise, 0 gone", "[-Alleged-] {+Cannot be verified; said+} by Harbourline");
        JsonNode found = done("compare", made, "--audience", "own", "--earlier", "1", "--later", "1");
        assertThat(found.get("differences").size()).isZero();
        assertThat(refused("compare", made, "--audience", "own", "--earlier", "7"))
                .contains("no version 7");
    }

    @Test
    void what_is_withheld_is_listed_released_and_taken_back_and_written_as_a_log() throws Exception {
        JsonNode left = done("withheld", made, "--audience", "legal").get("leftOut");
        assertThat(left.size()).isEqualTo(1);
        String id = left.get(0).get("id").asString();

        done("brief", made, "--audience", "legal", "--release", id, "--why", "=counsel asked");
        Path log = folder.resolve("log.csv");
        JsonNode now = done("withheld", made, "--audience", "legal", "--out", log.toString());
        assertThat(now.get("leftOut").size()).isZero();
        assertThat(now.get("released").get(0).get("why").asString()).isEqualTo("=counsel asked");
        assertThat(Files.readString(log)).contains("released,,", "'=counsel asked");

        done("withheld", made, "--audience", "legal", "--take-back", id, "--why", "sent to nobody yet");
        assertThat(done("withheld", made, "--audience", "legal").get("leftOut").size())
                .isEqualTo(1);
        assertThat(refused("withheld", made, "--audience", "legal", "--take-back", id, "--why", "again"))
                .contains("not released for legal");
    }
}
