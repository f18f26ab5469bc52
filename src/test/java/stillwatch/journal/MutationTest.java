package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.CaseAction.Undone;
import tools.jackson.databind.JsonNode;

/** Whatever is done to a journal, both verifiers find it and name the same entry. */
class MutationTest {
    private static final int MUTATIONS = 2000;
    private static final int AT_ONCE = 250;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("journal.jsonl");
        Journals.written(file, 21, 16);
        Journals.destroy(file, 5, 8);
        try (Journal journal = Journal.open(Journals.channel(file), Journals.pen(100))) {
            while (journal.head().seq() < 22) {
                journal.append("Béla \ud800", new Undone(2, "账户 \ud83d\ude00 \udfff \"\\\u0001"));
            }
        }
    }

    private static List<byte[]> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }

    private List<Mutation> mutations() throws IOException {
        Path stranger = Journals.written(folder.resolve("stranger.jsonl"), 22, 22);
        Mutation.Source source = new Mutation.Source(lines(file), lines(stranger), new SplittableRandom(2000));
        List<Mutation> mutations = new ArrayList<>();
        while (mutations.size() < MUTATIONS) {
            mutations.add(source.next());
        }
        return mutations;
    }

    private Path written(int number, Mutation mutation) throws IOException {
        Path made = Files.createDirectories(folder.resolve("m" + number)).resolve("journal.jsonl");
        return Files.write(made, mutation.bytes());
    }

    private static Fault fault(Path journal, Mutation mutation) throws IOException {
        Verdict verdict = Journals.verify(journal, Verifier.Mode.CASE);
        assertThat(verdict.fault()).as(mutation.what()).isNotNull();
        Fault fault = Objects.requireNonNull(verdict.fault());
        assertThat(fault.entry()).as("%s: %s", mutation.what(), fault).isEqualTo(mutation.firstBad());
        assertThat(fault.line()).isEqualTo(mutation.firstBad());
        return fault;
    }

    @Test
    void two_thousand_mutations_are_found_and_the_first_bad_entry_is_named() throws IOException {
        Map<Fault.Kind, Integer> seen = new EnumMap<>(Fault.Kind.class);
        int number = 0;
        for (Mutation mutation : mutations()) {
            seen.merge(fault(written(number++, mutation), mutation).kind(), 1, Integer::sum);
        }

        assertThat(seen)
                .as("a test of all that can go wrong meets all of it but an empty file and a cut extract")
                .hasSize(Fault.Kind.values().length - 2);
    }

    @Test
    void the_second_verifier_finds_the_same_and_says_the_same() throws IOException {
        Python.assumeIsThere();
        List<Mutation> mutations = mutations();
        for (int from = 0; from < MUTATIONS; from += AT_ONCE) {
            List<String> paths = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            for (int n = from; n < from + AT_ONCE; n++) {
                faults.add(fault(written(n, mutations.get(n)), mutations.get(n)));
                paths.add("m" + n);
            }
            List<JsonNode> verdicts = Python.verdicts(folder, paths);
            assertThat(verdicts).hasSize(AT_ONCE);
            for (int n = 0; n < AT_ONCE; n++) {
                assertSame(
                        mutations.get(from + n), faults.get(n), verdicts.get(n).get("first_bad"));
            }
        }
    }

    /** How a parser words its complaint is its own; everything else is the same. */
    private static void assertSame(Mutation mutation, Fault fault, JsonNode bad) {
        assertThat(bad.isNull()).as(mutation.what()).isFalse();
        assertThat(bad.get("kind").asString())
                .as("%s: %s against %s", mutation.what(), fault, bad)
                .isEqualTo(fault.kind().word());
        assertThat(bad.get("entry").asLong()).as(mutation.what()).isEqualTo(fault.entry());
        assertThat(bad.get("line").asLong()).isEqualTo(fault.line());
        if (fault.kind() != Fault.Kind.NOT_CANONICAL && fault.kind() != Fault.Kind.NOT_AN_ENTRY) {
            assertThat(bad.get("why").asString()).isEqualTo(fault.why());
        }
    }

    private void assertFoundOnlyAgainst(Anchor kept) throws IOException {
        assertThat(Journals.verify(file, Verifier.Mode.CASE).intact()).isTrue();
        Verdict verdict = Journals.verifyAgainst(file, kept);
        assertThat(verdict.holds()).isFalse();
        assertThat(String.valueOf(verdict.finding()))
                .isEqualTo("this hash is not in the chain: it was rewritten, or cut before that entry");
        if (Python.isThere()) {
            JsonNode other =
                    Python.verdict(folder, ".", "--against", kept.hash().toUpperCase(Locale.ROOT));
            assertThat(other.get("first_bad").isNull()).isTrue();
            assertThat(other.get("against").get("holds").asBoolean()).isFalse();
            assertThat(other.get("against").get("words").asString()).isEqualTo(String.valueOf(verdict.finding()));
        }
    }

    private Anchor kept() throws IOException {
        try (Journal journal = Journal.read(Journals.channel(file))) {
            return Anchor.of(journal.head().hash());
        }
    }

    @Test
    void a_chain_that_was_rewritten_whole_is_found_against_a_hash_kept_elsewhere() throws IOException {
        Anchor kept = kept();
        Files.delete(file);
        Journals.written(file, 21, 22);

        assertFoundOnlyAgainst(kept);
    }

    @Test
    void a_tail_cut_between_lines_or_inside_the_last_is_found_against_a_hash_kept_elsewhere() throws IOException {
        Anchor kept = kept();
        byte[] whole = Files.readAllBytes(file);
        int last = lines(file).getLast().length;
        SplittableRandom random = new SplittableRandom(5);
        List<Integer> cuts = new ArrayList<>(List.of(1, 2, last));
        random.ints(5, 3, last).forEach(cuts::add);
        for (int cut : cuts) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            assertFoundOnlyAgainst(kept);
        }
    }
}
