package stillwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Commands on a case with one source and its letter, run as a person runs them; a test says how each has to end. */
abstract class CommandsOnACase {
    @TempDir
    Path folder;

    Desk desk;
    String made;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        made = desk.emptyCase("a.still");
        done("source", made, "add", "Harbourline", "--stake", "complainant");
        done(
                "document",
                made,
                "add",
                "The letter",
                "--source",
                "Harbourline",
                "--ref",
                "L",
                "--time",
                "2026-06-10",
                "--zone",
                "UTC");
        done("document", made, "draws", "L", "--own");
    }

    JsonNode done(String... words) {
        return ended(Exit.DONE, with(words, "--json")).json();
    }

    String said(String... words) {
        return ended(Exit.DONE, words).out();
    }

    String refused(String... words) {
        return ended(Exit.REFUSED, words).err();
    }

    private Desk.Ran ended(int code, String... words) {
        Desk.Ran ran = desk.run(words);
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(code);
        return ran;
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** The claim P1 of Harbourline, as its letter has it and that document tells. */
    void claim(String document, String text, String... more) {
        String[] subject = {"state", made, "--ref", "P1", "--subject", "Operators near the reseller"};
        String[] what = with(subject, "--predicate", "ran", "--object", "nearly 400 accounts");
        String[] who = with(what, "--speaker", "Harbourline", "--said-in", "L");
        done(with(with(who, "--document", document, "--text", text, "--at", "page 1"), more));
    }
}
