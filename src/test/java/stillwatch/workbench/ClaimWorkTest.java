package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.workbench.DecidingCase.BY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Rating;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.file.ClaimSubject;
import stillwatch.progress.Progress;

class ClaimWorkTest {
    @TempDir
    Path folder;

    private DecidingCase at;
    private String lab;
    private String letter;

    @BeforeEach
    void start() throws Exception {
        at = new DecidingCase(folder);
        lab = at.opened.sources().add(BY, "Lab", null, new SourceWork.Opinion(Stake.COMPLAINANT, null, null));
        letter = claims().addDocument(BY, new DocumentFact("L", "Lab", "The letter", null, null, null, List.of()));
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private ClaimWork claims() {
        return at.opened.claims();
    }

    private static Proposition fact(String subject) {
        return new Proposition(null, PropositionKind.FACT, subject, "ran", "accounts", null, null);
    }

    private String record(Piece piece) throws Exception {
        return claims().record(BY, piece).id();
    }

    private Excerpt passage(String text) {
        return new Excerpt(null, letter, null, text, "page 2", Wording.VERBATIM, null);
    }

    private Statement stated(Proposition claim, Excerpt where) {
        return new Statement(claim.id().toString(), where.id().toString(), lab, null, null, Stance.ASSERTS, 4);
    }

    /** Everything of claims, as the screens read it. */
    private String state() {
        List<Object> all = new ArrayList<>();
        all.add(claims().lines());
        all.add(claims().book().all(Noun.class));
        all.add(claims().conflicts());
        all.add(claims().matrix());
        all.add(claims().book().lineage(letter));
        all.add(at.opened.read(tables -> tables.entries().since(0)));
        return all.toString();
    }

    @Test
    void what_is_recorded_is_found_by_its_words_and_not_when_it_is_taken_back() throws Exception {
        Proposition claim = fact("Zephyrine operators");
        Excerpt where = passage("the quoted cantilever");
        record(claim);
        long excerpt = claims().record(BY, where).entry().seq();
        String statement = record(stated(claim, where));

        assertThat(at.found("zephyrine")).contains(claim.id().toString(), statement);
        assertThat(at.found("cantilever")).contains(where.id().toString(), statement);
        at.opened.steps().undo(BY);
        assertThat(at.found("cantilever")).containsExactly(where.id().toString());
        at.undo(excerpt);
        assertThat(at.found("cantilever")).noneMatch(id -> id.startsWith("excerpt"));
        assertThat(at.found("\"The letter\"")).contains(letter);
    }

    @Test
    void what_something_stands_on_cannot_be_taken_back_before_it() throws Exception {
        Proposition claim = fact("Operators");
        Excerpt where = passage("words");
        long claimed = claims().record(BY, claim).entry().seq();
        long quoted = claims().record(BY, where).entry().seq();
        long said = claims().record(BY, stated(claim, where)).entry().seq();
        long status = claims().decide(
                        BY, new StatusDecided(claim.id().toString(), Status.ALLEGED, "b", null, List.of()))
                .seq();

        assertThatThrownBy(() -> at.undo(claimed))
                .hasMessageContaining("a statement")
                .hasMessageContaining("the status alleged");
        assertThatThrownBy(() -> at.undo(quoted)).hasMessageContaining("a statement");
        at.undo(status);
        at.undo(said);
        at.undo(quoted);
        at.undo(claimed);
        assertThat(claims().lines()).isEmpty();
        assertThatThrownBy(() -> at.undo(at.opened.head().seq() - 2)).hasMessageContaining("not in the case any more");
    }

    @Test
    void a_status_is_shown_as_no_longer_carried_when_the_statement_goes() throws Exception {
        Proposition claim = fact("Operators");
        Excerpt where = passage("words");
        record(claim);
        record(where);
        long said = claims().record(BY, stated(claim, where)).entry().seq();
        claims().decide(BY, new StatusDecided(claim.id().toString(), Status.ALLEGED, "b", null, List.of()));

        at.undo(said);

        ClaimLine line = claims().lines().getFirst();
        assertThat(line.status()).isEqualTo(Status.ALLEGED);
        assertThat(line.lacking()).singleElement().asString().contains("Nobody");
    }

    @Test
    void what_is_not_whole_or_there_already_is_refused_and_nothing_is_written() throws Exception {
        record(fact("Operators"));
        String head = at.opened.head().hash();
        List<Piece> refused = List.of(
                fact("Operators"),
                fact(" "),
                passage(" "),
                new Excerpt(null, "document-000000000000000000000000", null, "x", null, Wording.VERBATIM, null),
                new Statement(
                        fact("Operators").id().toString(),
                        "excerpt-000000000000000000000000",
                        lab,
                        null,
                        null,
                        Stance.ASSERTS,
                        4),
                new Response(lab, List.of(), Stance.DENIES, "no", null, null),
                new Lineage(letter, List.of(new Descent(Grounds.STATED, letter, false, null))),
                new Lineage(letter, List.of(new Descent(Grounds.STATED, null, false, null))),
                new Evaluation(letter, letter, Rating.NEUTRAL, "w"),
                new Question(null, " ", List.of(), null, null));
        for (Piece piece : refused) {
            assertThatThrownBy(() -> record(piece)).as(piece.toString()).isInstanceOf(Refused.class);
        }
        assertThat(at.opened.head().hash()).isEqualTo(head);
    }

    @Test
    void the_history_says_in_words_what_was_done() throws Exception {
        Proposition claim = fact("Operators");
        Excerpt where = passage("words");
        record(claim);
        record(where);
        record(stated(claim, where));

        List<String> sentences = at.opened.read(tables -> tables.entries().since(0).stream()
                .map(line -> new Sentences(tables).of(line))
                .toList());
        assertThat(sentences.get(sentences.size() - 3)).isEqualTo("Added the fact \"Operators ran accounts.\"");
        assertThat(sentences.getLast()).isEqualTo("Recorded that source Lab asserts: claim Operators ran accounts.");
        assertThat(at.opened.nameOf(stated(claim, where).id().toString()))
                .isEqualTo("statement of Lab on Operators ran accounts.");
    }

    @Test
    void what_is_marked_in_a_name_is_marked_once_where_the_history_tells_it() throws Exception {
        Proposition claim = fact("Oper\u202Eators of the " + "quay ".repeat(50));
        record(claim);
        Excerpt where = passage("words");
        record(where);
        record(stated(claim, where));
        claims().decide(
                        BY,
                        new StatusDecided(claim.id().toString(), Status.ALLEGED, "one party says so", null, List.of()));

        String told = at.opened.read(
                tables -> new Sentences(tables).of(tables.entries().since(0).getLast()));

        assertThat(told).contains("Oper⟦U+202E⟧ators", "⟦… ").doesNotContain("U+27E6", "\u202E");
    }

    private static final String FILE = """
            {"stillwatch": "claims",
             "statements": [
               {"proposition": "P1", "speaker": "Lab", "document": "L", "text": "tied to"},
               {"proposition": "P1", "speaker": "Nobody", "document": "L", "text": "tied to"}],
             "propositions": [
               {"ref": "P1", "subject": "Operators", "predicate": "ran", "object": "accounts"},
               {"ref": "P2", "kind": "guess", "subject": "They", "predicate": "ran"},
               {"ref": "P3", "subject": "It", "predicate": "was", "mood": "x"}],
             "lineage": [{"document": "L", "grounds": "own"}],
             "responses": [{"responder": "Lab", "propositions": ["P1"], "stance": "declines", "what": "said nothing"}]}
            """;

    private ClaimReceipt read(String name, String text, ClaimSubject subject, boolean strict) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return claims().importFile(BY, file, new ClaimImport(subject, null, strict), Progress.NONE);
    }

    @Test
    void a_file_of_claims_says_of_each_row_that_did_not_come_in_where_and_why() throws Exception {
        ClaimReceipt receipt = read("claims.json", FILE, null, false);

        assertThat(receipt.addsUp()).isTrue();
        assertThat(List.of(receipt.rows(), receipt.accepted(), receipt.rejected()))
                .containsExactly(7L, 4L, 3L);
        assertThat(receipt.problems())
                .extracting(one -> one.line() + " " + one.column())
                .containsExactly("4 speaker", "7 kind", "8 mood");
        assertThat(claims().receipt(receipt.entry()).orElseThrow().problems()).isEqualTo(receipt.problems());
        assertThat(claims().lines()).hasSize(1);
        ClaimReceipt again = read("claims.json", FILE, null, false);
        assertThat(again.accepted()).isZero();
        assertThat(again.duplicate()).isEqualTo(4);
    }

    @Test
    void nothing_in_a_file_replaces_what_is_there_unsaid() throws Exception {
        read("claims.json", FILE, null, false);
        String rows = """
                proposition,speaker,credibility,document,text
                P1,Lab,2,L,tied to
                p1,Lab,2,L,close to
                """;
        ClaimReceipt statements = read("again.csv", rows, ClaimSubject.STATEMENTS, false);
        ClaimReceipt claims =
                read("taken.csv", "ref,subject,predicate\nP1,Somebody,else\n", ClaimSubject.PROPOSITIONS, false);

        assertThat(statements.accepted()).isEqualTo(1);
        assertThat(statements.problems())
                .singleElement()
                .matches(one -> one.reason().contains("something else"));
        assertThat(claims.problems())
                .singleElement()
                .matches(one -> one.column().equals("ref") && one.reason().contains("taken"));
    }

    @Test
    void a_file_is_taken_back_as_a_whole_and_brought_in_again_with_the_same_ids() throws Exception {
        long entry = read("claims.json", FILE, null, false).entry();
        List<ClaimLine> lines = claims().lines();
        String id = lines.getFirst().proposition().id();
        record(new Question(null, "Who?", List.of(id), null, null));

        assertThatThrownBy(() -> at.undo(entry)).hasMessageContaining("a question");
        at.opened.steps().undo(BY);
        at.undo(entry);
        assertThat(claims().lines()).isEmpty();
        assertThat(at.found("operators")).doesNotContain(id);
        read("claims.json", FILE, null, false);
        assertThat(claims().lines().getFirst().proposition().id()).isEqualTo(id);
        assertThat(at.found("operators")).contains(id);
    }

    @Test
    void a_file_that_is_none_of_ours_or_has_one_bad_row_where_none_may_be_is_refused_whole() throws Exception {
        long last = at.opened.head().seq();
        assertThatThrownBy(() -> read("a.json", FILE, null, true)).hasMessageContaining("line 4");
        assertThatThrownBy(() -> read("b.json", "{\"propositions\": []}", null, false))
                .hasMessageContaining("stillwatch");
        assertThatThrownBy(() -> read("c.json", "{\"stillwatch\": \"claims\", \"propositions\": [{]}", null, false))
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("d.csv", "ref,mood\nP1,x\n", ClaimSubject.PROPOSITIONS, false))
                .hasMessageContaining("mood");
        assertThatThrownBy(() -> read("e.csv", "ref,subject\nP1,x\n", null, false))
                .hasMessageContaining("--as");
        assertThat(at.opened.head().seq()).isEqualTo(last);
    }

    @Test
    void each_table_of_the_page_on_formats_comes_in() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/formats-claims.md"), StandardCharsets.UTF_8);
        at.opened.sources().add(BY, "Harbour Post", null, new SourceWork.Opinion(Stake.NONE_KNOWN, null, null));
        claims().addDocument(BY, new DocumentFact("N", "Harbour Post", "Front page", null, null, null, List.of()));
        ClaimReceipt json = read("page.json", block(page, "json"), null, true);
        assertThat(json.accepted()).isEqualTo(json.rows()).isPositive();
        for (ClaimSubject subject : ClaimSubject.values()) {
            ClaimReceipt table = read(subject.word() + ".csv", block(page, subject.word()), subject, true);
            assertThat(table.rows()).as(subject.word()).isPositive();
        }
    }

    private static String block(String page, String name) {
        String begin = "```" + (name.equals("json") ? "json" : "csv " + name) + "\n";
        int at = page.indexOf(begin);
        assertThat(at).as(name).isPositive();
        return page.substring(at + begin.length(), page.indexOf("```", at + begin.length()));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void whatever_is_recorded_and_taken_back_is_the_same_worked_out_anew(long seed) throws Exception {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            try {
                if (random.nextInt(3) == 0) {
                    at.undo(2 + random.nextInt((int) at.opened.head().seq() - 1));
                } else {
                    anything(random);
                }
            } catch (Refused inTheWay) {
                assertThat(inTheWay.getMessage()).isNotBlank();
            }
        }
        String before = state();
        at.opened.steps().undo(BY);
        at.opened.steps().redo(BY);
        String after = state();
        at.reopen(true);
        assertThat(state()).isEqualTo(after).isNotEqualTo(before);
    }

    private void anything(Random random) throws Exception {
        Proposition claim = fact("Operators " + random.nextInt(3));
        Excerpt where = passage("words " + random.nextInt(3));
        Hypothesis why = new Hypothesis(null, "explanation " + random.nextInt(2));
        switch (random.nextInt(9)) {
            case 0, 1 -> record(claim);
            case 2 -> record(where);
            case 3 -> record(stated(claim, where));
            case 4 ->
                claims().decide(BY, new StatusDecided(claim.id().toString(), Status.ALLEGED, "b", null, List.of()));
            case 5 -> record(why);
            case 6 ->
                record(new Evaluation(
                        why.id().toString(), claim.id().toString(), Rating.values()[random.nextInt(5)], "w"));
            case 7 -> claims().reword(BY, claim.id().toString(), fact("They " + random.nextInt(9)), "the same");
            default -> read("f.json", FILE, null, false);
        }
    }
}
