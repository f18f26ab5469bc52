package stillwatch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.claims.Book;
import stillwatch.claims.Conflicts;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.Held;
import stillwatch.claims.Origins;
import stillwatch.claims.Relay;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.progress.Progress;
import stillwatch.settings.Folders;
import stillwatch.settings.Preferences;
import stillwatch.store.decided.Abouts;
import stillwatch.workbench.ClaimImport;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/** The traps of what was reported in 2026: each has to come out as the fact sheet says. */
class ReportedCaseTest {
    private static final String BY = "A. Reader";
    private static final Path SAMPLE = Path.of("sample-cases/claude-distillation-2026");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private OpenCase opened;

    @BeforeEach
    void make() throws Exception {
        Folders folders = new Folders(
                Map.of(
                        "STILLWATCH_CACHE", folder.resolve("cache").toString(),
                        "STILLWATCH_SETTINGS", folder.resolve("settings").toString()),
                "linux",
                folder);
        Place place = new Place(
                folders,
                Preferences.DEFAULTS,
                new LocalDisk(),
                () -> Instant.parse("2026-07-01T08:00:00Z"),
                new Random(7),
                "test");
        ReportedCase sample = new ReportedCase(folder.resolve("demo"), place);
        sample.make(Progress.NONE, said::add);
        opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE);
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private ClaimWork claims() {
        return opened.claims();
    }

    private String id(String ref) throws Refused {
        return claims().proposition(ref).id();
    }

    private static String source(String name) {
        return Abouts.source(name).toString();
    }

    @Test
    void every_file_is_used_and_no_row_is_rejected() throws IOException {
        assertThat(said).hasSize(5).allMatch(line -> line.endsWith("0 duplicate + 0 rejected"));
        Set<String> used = new TreeSet<>(Set.of("README.md", "claims.json", "figures.csv"));
        ReportedCase.TABLES.forEach(table -> used.addAll(Set.of(table + ".csv", "mapping-" + table + ".json")));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            Set<String> there = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(used);
        }
        assertThat(opened.read(tables -> tables.descriptions().current()).orElseThrow().invented()).isFalse();
    }

    @Test
    void five_documents_on_one_letter_are_one_origin_for_what_it_alleges_and_two_witnesses_for_its_existence()
            throws Exception {
        Origins alleged = claims().origins("P1");
        Origins written = claims().origins("P4");

        assertThat(alleged.words()).isEqualTo("5 reports · 1 origin");
        assertThat(alleged.counted().getFirst().parties()).containsExactly(source("Anthropic"));
        assertThat(written.counted()).extracting(Origins.Origin::words).containsExactly("Reuters", "The Wall Street Journal");
    }

    @Test
    void the_relay_chain_draws_the_assumed_step_dashed() throws Exception {
        Relay relay = claims().origins("P1").relay();

        assertThat(relay.nodes()).filteredOn(Relay.Node::carries).hasSize(5);
        assertThat(relay.nodes()).filteredOn(Relay.Node::origin).singleElement().matches(node -> node.label().startsWith("Letter"));
        assertThat(relay.edges()).filteredOn(Relay.Edge::dashed).singleElement().matches(edge -> label(relay, edge.from()).equals("Aggregator B"));
    }

    private static String label(Relay relay, String id) {
        return relay.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow().by();
    }

    @Test
    void nothing_about_the_campaign_itself_stands_above_alleged() throws Exception {
        for (String ref : List.of("P1", "P2", "P3", "P5")) {
            String claim = id(ref);
            for (Status more : List.of(Status.REPORTED, Status.CORROBORATED, Status.CONFIRMED)) {
                StatusDecided wanted = new StatusDecided(claim, more, "many write it", null, List.of());
                assertThatThrownBy(() -> claims().decide(BY, wanted)).as(ref).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void the_letter_and_the_february_post_do_not_corroborate_each_other() throws Exception {
        Held<Statement> first = claims().book().statements(id("P1")).getFirst();
        String post = claims().book().directory().documentsCalled("B").getFirst().id();
        String brief = claims().book().directory().documentsCalled("D5").getFirst().id();
        Excerpt passage = new Excerpt(null, brief, null, "as if the post said so too", null, Wording.PARAPHRASE, null);
        claims().record(BY, passage);
        claims().record(
                        BY,
                        new Statement(
                                first.what().proposition(), passage.id().toString(), source("Anthropic"), null, post, Stance.ASSERTS, 6));

        Origins origins = claims().origins("P1");

        assertThat(origins.counted().getFirst().statements()).hasSize(6);
        assertThat(origins.count()).isEqualTo(1);
        StatusDecided wanted = new StatusDecided(id("P1"), Status.CORROBORATED, "letter and post", null, List.of());
        assertThatThrownBy(() -> claims().decide(BY, wanted)).hasMessageContaining("two independent origins");
    }

    @Test
    void the_family_of_28_8_million_is_one_figure_and_28_needs_a_note() {
        FigureGroup exchanges = group("Spring 2026 campaign", "exchanges");

        assertThat(exchanges.rows()).hasSize(6);
        assertThat(exchanges.reconciled()).isTrue();
        assertThat(exchanges.notes()).isNotEmpty().allMatch(note -> note.contains("“28 million”"));
        assertThat(group("Spring 2026 campaign", "accounts").reconciled()).isTrue();
    }

    private FigureGroup group(String subject, String measure) {
        return claims().figures().stream()
                .filter(one -> one.subject().equals(subject) && one.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_campaigns_numbers_are_no_conflict_and_the_two_real_ones_are_settled() {
        assertThat(group("February disclosure, three labs together", "accounts").rows()).hasSize(2);
        List<Conflicts.Found> all = claims().conflicts();
        assertThat(all).hasSize(2).noneMatch(Conflicts.Found::open);
        assertThat(all.getFirst().conflict().what()).contains("1.5 billion").contains("multi-billion");
    }

    @Test
    void what_was_said_in_february_and_april_is_no_answer_to_the_letter_of_june() throws Exception {
        ZoneId utc = ZoneId.of("UTC");
        Response ministry = new Response(
                source("Chinese Foreign Ministry"),
                List.of(id("P1")),
                Stance.DENIES,
                "groundless",
                EventWork.moment("24 April 2026", utc),
                null);
        Response post = new Response(
                source("xAI"), List.of(id("P4")), Stance.QUALIFIES, "a post", EventWork.moment("2026-02-23", null), null);

        for (Response early : List.of(ministry, post)) {
            assertThatThrownBy(() -> claims().record(BY, early))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("earlier than this claim");
        }
        assertThat(claims().book().responses(id("P8"))).singleElement().matches(one -> one.what().stance() == Stance.DENIES);
    }

    @Test
    void operators_affiliated_with_the_company_do_not_become_the_company() throws Exception {
        Book book = claims().book();
        assertThat(claims().proposition("P1").what().subject()).startsWith("Operators affiliated with");
        assertThat(book.statements(id("P1")).stream()
                        .map(one -> book.excerpt(one.what().excerpt()).orElseThrow().text())
                        .toList())
                .contains("affiliated with", "associated with", "linked to", "Alibaba-linked operators");
        assertThat(claims().proposition("P12").what().kind().hasStatus()).isFalse();
        assertThat(claims().copied("P1")).startsWith("Operators affiliated with").contains("alleged").contains("says Anthropic");
    }

    @Test
    void words_altered_by_a_machine_and_paraphrases_are_never_quotable() {
        List<Excerpt> all = claims().book().all(Excerpt.class).stream().map(Held::what).toList();
        String rewritten = claims().book().directory().documentsCalled("D3").getFirst().id();

        assertThat(all).filteredOn(one -> one.wording() != Wording.VERBATIM)
                .isNotEmpty()
                .noneMatch(Excerpt::isQuotable)
                .noneMatch(one -> one.words().startsWith("“"));
        assertThat(all).filteredOn(one -> one.document().equals(rewritten) && one.isQuotable())
                .as("only its own words of that text, none of the letter's")
                .extracting(Excerpt::text)
                .containsExactly("rather than pursue legal action");
    }

    @Test
    void the_accused_is_silent_and_that_is_all() throws Exception {
        List<Response> silent = claims().book().responses(id("P1")).stream().map(Held::what).toList();

        assertThat(silent).hasSize(3).allMatch(one -> one.stance() == Stance.NO_RESPONSE);
        StatusDecided disputed = new StatusDecided(id("P1"), Status.DISPUTED, "it did not answer", null, List.of());
        assertThat(claims().against(disputed)).singleElement().asString().contains("silence is no denial");
        assertThat(claims().copied("P1")).contains("Alibaba: no response, which is no denial");
        assertThat(claims().openQuestions()).hasSize(4);
    }

    @Test
    void the_sources_and_documents_claims_stand_on_cannot_be_taken_back_from_under_them() {
        for (long entry : opened.importEntries().subList(0, 2)) {
            assertThatThrownBy(() -> opened.undo(BY, entry, "tried out", Progress.NONE))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("the claims imported from claims.json");
        }
    }

    @Test
    void the_same_files_again_bring_nothing_new() throws Exception {
        int figures = claims().book().all(Figure.class).size();
        var wanted = new ClaimImport(null, null, true);
        var receipt = claims().importFile(BY, SAMPLE.resolve("claims.json"), wanted, Progress.NONE);

        assertThat(receipt.accepted()).isZero();
        assertThat(receipt.duplicate()).isEqualTo(receipt.rows());
        assertThat(claims().book().all(Figure.class)).hasSize(figures);
    }
}
