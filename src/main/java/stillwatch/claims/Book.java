package stillwatch.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.ClaimAction.ConflictSettled;
import stillwatch.casefile.action.ClaimAction.PropositionReworded;
import stillwatch.casefile.action.ClaimAction.QuestionAnswered;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Assessment;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** Everything recorded of claims and decided about them that is in force, of one state of the case; it does not change. */
public final class Book {
    private final Directory directory;
    private final Map<String, Held<? extends Noun>> nouns = new LinkedHashMap<>();
    private final Map<String, List<Held<StatusDecided>>> statuses = new LinkedHashMap<>();
    private final Map<String, Held<? extends Assessment>> assessments = new LinkedHashMap<>();
    private final Map<String, Held<ConflictSettled>> settled = new LinkedHashMap<>();
    private final Map<String, Held<QuestionAnswered>> answers = new LinkedHashMap<>();
    private volatile @Nullable About about;

    /** What belongs to each claim, gathered when it is first asked: every claim asks several times. */
    private record About(
            Map<String, List<Held<Statement>>> statements,
            Map<String, List<Held<Response>>> responses,
            Map<String, List<Held<Figure>>> figures) {}

    /** {@code decisions} in their order; those that are not about claims are passed over. */
    public Book(Directory directory, List<Decision> decisions) {
        this.directory = directory;
        decisions.forEach(this::take);
    }

    public static Book of(Tables tables) {
        List<Class<? extends Action>> kinds = List.of(
                ClaimAction.ClaimRecorded.class,
                ClaimAction.ClaimsImported.class,
                PropositionReworded.class,
                StatusDecided.class,
                ConflictSettled.class,
                QuestionAnswered.class);
        return new Book(Directories.of(tables), tables.decisions().standing(kinds));
    }

    /** The same with these recorded too, by nobody yet. */
    public Book with(List<? extends Piece> more) {
        Book with = new Book(directory, List.of());
        with.nouns.putAll(nouns);
        with.statuses.putAll(statuses);
        with.assessments.putAll(assessments);
        with.settled.putAll(settled);
        with.answers.putAll(answers);
        more.forEach(piece -> with.take(piece, new Decision(0, "", "", new ClaimAction.ClaimRecorded(piece))));
        return with;
    }

    private void take(Decision one) {
        switch (one.action()) {
            case PropositionReworded said ->
                nouns.computeIfPresent(said.proposition(), (id, was) -> held(id, said.now(), one));
            case StatusDecided said ->
                statuses.computeIfAbsent(said.proposition(), id -> new ArrayList<>())
                        .add(held(said.proposition(), said, one));
            case ConflictSettled said -> {
                String id = said.conflict().id().toString();
                settled.put(id, held(id, said, one));
            }
            case QuestionAnswered said -> answers.put(said.question(), held(said.question(), said, one));
            case ClaimAction said -> said.pieces().forEach(piece -> take(piece, one));
            default -> {}
        }
    }

    private void take(Piece piece, Decision by) {
        switch (piece) {
            case Noun noun ->
                nouns.putIfAbsent(noun.id().toString(), held(noun.id().toString(), noun, by));
            case Lineage one -> assess("lineage " + one.document(), one.document(), one, by);
            case Affiliation one -> assess("party " + one.source(), one.source(), one, by);
            case Evaluation one -> assess("fits " + one.hypothesis() + " " + one.item(), one.item(), one, by);
            case Judgement one -> assess("likely " + one.of(), one.of(), one, by);
        }
    }

    private void assess(String key, String about, Assessment what, Decision by) {
        assessments.put(key, held(about, what, by));
    }

    private static <T> Held<T> held(String id, T what, Decision by) {
        return new Held<>(id, what, by.seq(), by.at(), by.by());
    }

    public Directory directory() {
        return directory;
    }

    /** In the order they were recorded. */
    public <T extends Noun> List<Held<T>> all(Class<T> type) {
        return nouns.values().stream()
                .filter(one -> type.isInstance(one.what()))
                .map(one -> cast(one, type))
                .toList();
    }

    public <T extends Noun> Optional<Held<T>> at(String id, Class<T> type) {
        Held<?> one = nouns.get(id);
        return one != null && type.isInstance(one.what()) ? Optional.of(cast(one, type)) : Optional.empty();
    }

    private static <T> Held<T> cast(Held<?> one, Class<T> type) {
        return new Held<>(one.id(), type.cast(one.what()), one.seq(), one.at(), one.by());
    }

    /** By its id or its short name, in small or capital letters; of several that have this one, the first. */
    public <T extends Noun> Optional<Held<T>> called(String named, Class<T> type) {
        Optional<Held<T>> byId = at(named, type);
        return byId.isPresent()
                ? byId
                : all(type).stream()
                        .filter(one -> named.equalsIgnoreCase(one.what().ref()))
                        .findFirst();
    }

    public List<Held<Proposition>> propositions() {
        return all(Proposition.class);
    }

    public Optional<Held<Proposition>> proposition(String id) {
        return at(id, Proposition.class);
    }

    /** Where it stands in the list of propositions, from 1; 0 where there is none. */
    public int number(String proposition) {
        List<String> ids = propositions().stream().map(Held::id).toList();
        return ids.indexOf(proposition) + 1;
    }

    public List<Held<Statement>> statements(String proposition) {
        return about().statements().getOrDefault(proposition, List.of());
    }

    /** Two threads may both gather it; what they find is alike. */
    private About about() {
        About now = about;
        if (now == null) {
            now = gathered();
            about = now;
        }
        return now;
    }

    private About gathered() {
        About found = new About(new HashMap<>(), new HashMap<>(), new HashMap<>());
        all(Statement.class).forEach(one -> put(found.statements(), one.what().proposition(), one));
        all(Response.class)
                .forEach(one -> one.what().propositions().stream()
                        .distinct()
                        .forEach(claim -> put(found.responses(), claim, one)));
        for (Held<Figure> one : all(Figure.class)) {
            String claim = one.what().proposition();
            if (claim != null) {
                put(found.figures(), claim, one);
            }
        }
        return found;
    }

    private static <T> void put(Map<String, List<T>> all, String claim, T one) {
        all.computeIfAbsent(claim, none -> new ArrayList<>()).add(one);
    }

    /** Empty where the excerpt was taken back. */
    public Optional<Excerpt> excerpt(String id) {
        return at(id, Excerpt.class).map(Held::what);
    }

    public List<Held<Response>> responses(String proposition) {
        return about().responses().getOrDefault(proposition, List.of());
    }

    public List<Held<Figure>> figures(String proposition) {
        return about().figures().getOrDefault(proposition, List.of());
    }

    /** Oldest first. */
    public List<Held<StatusDecided>> statuses(String proposition) {
        return statuses.getOrDefault(proposition, List.of());
    }

    /** As it was decided last; empty where nobody decided yet. */
    public Optional<Held<StatusDecided>> status(String proposition) {
        List<Held<StatusDecided>> all = statuses(proposition);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public Optional<Held<Lineage>> lineage(String document) {
        return assessment("lineage " + document, Lineage.class);
    }

    public Optional<Held<Evaluation>> evaluation(String hypothesis, String item) {
        return assessment("fits " + hypothesis + " " + item, Evaluation.class);
    }

    public List<Held<Evaluation>> evaluations() {
        return assessments.values().stream()
                .filter(one -> one.what() instanceof Evaluation)
                .map(one -> cast(one, Evaluation.class))
                .toList();
    }

    /** How likely a prediction or an explanation is held to be. */
    public Optional<Held<Judgement>> judgement(String of) {
        return assessment("likely " + of, Judgement.class);
    }

    private <T> Optional<Held<T>> assessment(String key, Class<T> type) {
        Held<?> one = assessments.get(key);
        return one == null ? Optional.empty() : Optional.of(cast(one, type));
    }

    public Optional<Held<ConflictSettled>> settled(String conflict) {
        return Optional.ofNullable(settled.get(conflict));
    }

    public List<Held<ConflictSettled>> settled() {
        return List.copyOf(settled.values());
    }

    public Optional<Held<QuestionAnswered>> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The party a source speaks for at last; itself where it speaks for nobody else. */
    public String party(String source) {
        String at = source;
        for (int steps = 0; steps <= assessments.size(); steps++) {
            String next = assessment("party " + at, Affiliation.class)
                    .map(one -> one.what().party())
                    .orElse(null);
            if (next == null || next.equals(source)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    public String name(@Nullable String id) {
        return id == null
                ? ""
                : at(id, Noun.class).map(one -> one.what().words()).orElseGet(() -> directory.name(id));
    }
}
