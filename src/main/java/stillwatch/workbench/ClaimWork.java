package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.ClaimRecorded;
import stillwatch.casefile.action.ClaimAction.ConflictSettled;
import stillwatch.casefile.action.ClaimAction.DocumentAdded;
import stillwatch.casefile.action.ClaimAction.PropositionReworded;
import stillwatch.casefile.action.ClaimAction.QuestionAnswered;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Assessment;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Settlement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Copied;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.Held;
import stillwatch.claims.InTime;
import stillwatch.claims.Matrix;
import stillwatch.claims.OriginCount;
import stillwatch.claims.Origins;
import stillwatch.claims.StatusRules;
import stillwatch.claims.wording.WordingCheck;
import stillwatch.intake.reading.Refusal;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Existing;

/** What people record of claims: who says what where, numbers, answers, questions, explanations; and what they decide. */
public final class ClaimWork {
    private final Deciding deciding;
    private final EvidenceWork evidence;

    ClaimWork(Deciding deciding, EvidenceWork evidence) {
        this.deciding = deciding;
        this.evidence = evidence;
    }

    /**
     * What was recorded.
     *
     * @param id of what has one; of an assessment that of what it is about
     * @param warnings what a person should look at, such as a response that may be too early
     */
    public record Recorded(Entry entry, String id, List<String> warnings) {}

    /** Anything of claims: what has an id once, what is made of something as often as one changes one's mind. */
    public Recorded record(String by, Piece what) throws IOException, Refused {
        List<String> warnings =
                what instanceof Response response ? inTime(response).warnings() : List.of();
        Entry entry = deciding.decide(by, () -> {
            Book book = book();
            new ClaimChecks(deciding, book).check(what);
            expectNew(book, what);
            return new ClaimRecorded(what);
        });
        return new Recorded(entry, about(what), warnings);
    }

    private static String about(Piece what) {
        return switch (what) {
            case Noun one -> one.id().toString();
            case Lineage one -> one.document();
            case Affiliation one -> one.source();
            case Evaluation one -> one.hypothesis();
            case Judgement one -> one.of();
        };
    }

    private static void expectNew(Book book, Piece what) throws Refused {
        switch (what) {
            case Noun one -> {
                if (book.at(one.id().toString(), Noun.class).isPresent()) {
                    throw new Refused("Exactly this is in the case already, as " + one.id() + ".");
                }
                expectFreeName(book, one);
            }
            case Lineage one -> expectChanged(book.lineage(one.document()), one);
            case Evaluation one -> expectChanged(book.evaluation(one.hypothesis(), one.item()), one);
            case Judgement one -> expectChanged(book.judgement(one.of()), one);
            case Affiliation one -> {}
        }
        if (what instanceof Response response) {
            InTime.Verdict verdict = new InTime(book).of(response);
            if (!verdict.refused().isEmpty()) {
                throw new Refused(verdict.refused().getFirst());
            }
        }
    }

    private static void expectFreeName(Book book, Noun one) throws Refused {
        String ref = one.ref();
        if (ref != null && book.called(ref, one.getClass()).isPresent()) {
            throw new Refused("The short name \"" + ShownText.of(ref) + "\" is taken.");
        }
    }

    private static void expectChanged(Optional<? extends Held<? extends Assessment>> now, Assessment what)
            throws Refused {
        if (now.isPresent() && now.get().what().equals(what)) {
            throw new Refused("This is what is recorded already.");
        }
    }

    /** Answers its id: an import that names the same source and short name or title speaks of the same document. */
    public String addDocument(String by, DocumentFact document) throws IOException, Refused {
        Deciding.said(document.title(), "A document needs a title.");
        deciding.decide(by, () -> {
            deciding.existing(Abouts.source(document.source()).toString(), Kind.SOURCE);
            if (deciding.read(tables -> Existing.in(tables, document.id()))) {
                throw new Refused("The document \"" + ShownText.of(document.title()) + "\" is in the case already.");
            }
            return new DocumentAdded(document);
        });
        return document.id().toString();
    }

    /** Puts a claim in other words that mean the same: its statements and its status stay with it. */
    public Entry reword(String by, String proposition, Proposition now, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            Held<Proposition> was = proposition(proposition);
            new ClaimChecks(deciding, book()).proposition(now);
            if (was.what().equals(now)) {
                throw new Refused("Nothing of the claim was changed.");
            }
            if (was.what().kind() != now.kind()
                    && !now.kind().hasStatus()
                    && book().status(was.id()).isPresent()) {
                throw new Refused(
                        "The claim has a status; " + now.kind().words() + " has none. Take the status back first.");
            }
            return new PropositionReworded(was.id(), now, Deciding.why(why));
        });
    }

    /** The basis is kept with it; {@code authority} is a source, {@code exhibits} are evidence. */
    public Entry decide(String by, StatusDecided status) throws IOException, Refused {
        return deciding.decide(by, () -> {
            Deciding.said(status.basis(), "Say what the status rests on.");
            for (String exhibit : status.exhibits()) {
                deciding.existing(exhibit, Kind.EVIDENCE);
            }
            if (status.authority() != null) {
                deciding.existing(status.authority(), Kind.SOURCE);
            }
            List<String> against = new StatusRules(book()).against(status);
            if (!against.isEmpty()) {
                throw new Refused(String.join(" ", against));
            }
            return status;
        });
    }

    /** What speaks against it, in sentences; nothing where it can be decided. */
    public List<String> against(StatusDecided status) {
        return new StatusRules(book()).against(status);
    }

    /** Which may be decided next, by the step alone. */
    public Set<Status> next(String proposition) {
        return StatusRules.next(book().status(proposition).map(one -> one.what().status()));
    }

    public Entry settle(String by, String conflict, Settlement how, String note) throws IOException, Refused {
        return deciding.decide(by, () -> {
            Conflicts.Found found = conflicts(
                            one -> one.conflict().id().toString().equals(conflict))
                    .stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new Refused("There is no conflict \"" + ShownText.of(conflict) + "\" in this case."));
            return new ConflictSettled(found.conflict(), how, Deciding.said(note, "Say in a note how it is settled."));
        });
    }

    public Entry answer(String by, String question, String answer) throws IOException, Refused {
        return deciding.decide(by, () -> {
            Id id = deciding.existing(question, Kind.QUESTION);
            return new QuestionAnswered(
                    id.toString(), Deciding.said(answer, "Say what the answer is, and where from."));
        });
    }

    /** Reads a file of claims into the case; the file itself is kept as evidence. */
    public ClaimReceipt importFile(String by, Path file, ClaimImport wanted, Progress progress)
            throws IOException, Refusal, Refused {
        return new ClaimImporting(deciding, evidence).run(by, file, wanted, progress);
    }

    /** Reads it as an import would, and changes nothing. */
    public ClaimReceipt tryImport(Path file, ClaimImport wanted) throws IOException, Refusal, Refused {
        return new ClaimImporting(deciding, evidence).trial(file, wanted);
    }

    /** The receipt of an import of claims made earlier; empty where the entry is none. */
    public Optional<ClaimReceipt> receipt(long seq) throws IOException {
        return new ClaimImporting(deciding, evidence).receipt(seq);
    }

    /** Those of imports of claims that stand, oldest first. */
    public List<ClaimReceipt> receipts() {
        return new ClaimImporting(deciding, evidence).receipts();
    }

    /** Everything of one state of the case. */
    public Book book() {
        return deciding.read(Book::of);
    }

    /** Reads texts against the claims as they stand, and against what people judged and left open. */
    public WordingCheck wording() {
        return deciding.read(ClaimWork::wording);
    }

    static WordingCheck wording(Tables tables) {
        Book book = Book.of(tables);
        return new WordingCheck(book, new LeftOpen(tables).all(), new SaidBehind(tables, book).all());
    }

    /** What is asked of everything. */
    public static Book book(Tables tables) {
        return Book.of(tables);
    }

    /** In the order they were recorded. */
    public List<ClaimLine> lines() {
        return ClaimLine.all(book());
    }

    /** By its id or its short name, in small or capital letters. */
    public Optional<Held<Noun>> called(String name) {
        return book().all(Noun.class).stream()
                .filter(one -> one.id().equals(name)
                        || name.equalsIgnoreCase(one.what().ref()))
                .findFirst();
    }

    public Held<Proposition> proposition(String named) throws Refused {
        return book().called(named.strip(), Proposition.class)
                .orElseThrow(() -> new Refused("There is no claim \"" + ShownText.of(named)
                        + "\" in this case. \"show CASE claims\" lists them."));
    }

    public Origins origins(String proposition) throws Refused {
        Held<Proposition> one = proposition(proposition);
        return new OriginCount(book()).of(one);
    }

    public InTime.Verdict inTime(Response response) {
        return new InTime(book()).of(response);
    }

    /** Numbers side by side, of one subject and measure together. */
    public List<FigureGroup> figures() {
        return FigureGroup.of(book().all(Figure.class));
    }

    public List<Conflicts.Found> conflicts() {
        return conflicts(one -> true);
    }

    private List<Conflicts.Found> conflicts(Predicate<Conflicts.Found> wanted) {
        return Conflicts.in(book()).stream().filter(wanted).toList();
    }

    /** Those nobody answered yet. */
    public List<Held<Question>> openQuestions() {
        Book book = book();
        return book.all(Question.class).stream()
                .filter(one -> book.answer(one.id()).isEmpty())
                .toList();
    }

    public Matrix matrix() {
        return Matrix.of(book());
    }

    /** The claim with its status, who says so and what was answered, to be pasted elsewhere. */
    public String copied(String proposition) throws Refused {
        return new Copied(book()).of(proposition(proposition));
    }
}
