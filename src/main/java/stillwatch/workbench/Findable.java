package stillwatch.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.casefile.fact.EventFact;
import stillwatch.search.TextDoc;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.entry.EvidenceTable;

/** The words by which something people made, wrote or added is found; nothing where it is not in force. */
record Findable(Tables tables, EvidenceWords evidence, FindableClaims claims) {
    /** Of these one decision may be about many. */
    static final Set<Kind> AMONG_MANY = EnumSet.of(
            Kind.EVENT,
            Kind.DOCUMENT,
            Kind.PROPOSITION,
            Kind.EXCERPT,
            Kind.STATEMENT,
            Kind.FIGURE,
            Kind.RESPONSE,
            Kind.QUESTION,
            Kind.HYPOTHESIS);

    Optional<TextDoc> of(Id id) throws IOException {
        return switch (id.kind()) {
            case ANNOTATION -> note(id);
            case EVIDENCE -> evidence(id);
            case CLUSTER -> cluster(id);
            case INCIDENT -> incident(id);
            case EVENT -> event(id);
            case SOURCE, LINK -> decided(id);
            case PROPOSITION, EXCERPT, STATEMENT, FIGURE, RESPONSE, QUESTION, HYPOTHESIS, DOCUMENT ->
                claims.of(id);
            default -> Optional.empty();
        };
    }

    private String by(long seq) {
        return tables.entries().at(seq).map(EntryTable.Line::by).orElse("");
    }

    private static TextDoc doc(Id id, String title, String text) {
        return new TextDoc(id.toString(), 0, id.kind(), id.toString(), title, text);
    }

    private Optional<TextDoc> note(Id id) {
        return tables.annotations().current(id).map(note -> doc(id, note));
    }

    private TextDoc doc(Id id, AnnotationTable.Version note) {
        String key = id.toString();
        return new TextDoc(key, 0, id.kind(), key, note.text(), words(note), note.tags(), by(note.seq()));
    }

    private static String words(AnnotationTable.Version note) {
        List<String> words = new ArrayList<>(note.tags());
        words.add(note.place());
        words.removeIf(String::isBlank);
        return String.join(" · ", words);
    }

    private Optional<TextDoc> evidence(Id id) throws IOException {
        List<EvidenceTable.Arrival> arrivals = tables.evidence().arrivals(id);
        Optional<Custody.Piece> piece = new Custody(tables).of(id);
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        StringJoiner words = new StringJoiner(" · ");
        Custody.Collection now = piece.get().collection();
        add(words, piece.get().where(), now.origin(), now.collectedBy(), now.collectedAt(), now.how());
        new Custody(tables).transfers(id).forEach(one -> add(words, one.from(), one.to(), one.how()));
        add(words, arrivals.isEmpty() ? null : evidence.of(arrivals));
        String key = id.toString();
        return Optional.of(new TextDoc(
                key,
                0,
                id.kind(),
                key,
                piece.get().name(),
                words.toString(),
                List.of(),
                by(piece.get().seq())));
    }

    private static void add(StringJoiner to, @Nullable String... words) {
        for (String word : words) {
            if (word != null) {
                to.add(word);
            }
        }
    }

    private Optional<TextDoc> cluster(Id id) {
        return new FormedClusters(tables).of(id.toString()).map(one -> doc(id, one.name(), words(one)));
    }

    private static String words(FormedClusters.Cluster cluster) {
        StringJoiner words = new StringJoiner(" · ");
        add(words, cluster.why());
        cluster.members().forEach(member -> add(words, member.basis()));
        return words.toString();
    }

    private Optional<TextDoc> incident(Id id) {
        return new Incidents(tables).of(id.toString()).map(one -> doc(id, one.name(), words(one)));
    }

    private static String words(Incidents.Incident incident) {
        return incident.summary()
                + (incident.period() == null ? "" : " · " + incident.period().written());
    }

    /** What rows say of an event is found with them; here stands what people say. */
    private Optional<TextDoc> event(Id id) {
        return Events.at(tables, id).flatMap(this::event);
    }

    private Optional<TextDoc> event(Event event) {
        DecidedEvent.Said said = event.decided().said();
        List<String> tags = event.decided().tags();
        if (event.withdrawn() || (said == null && tags.isEmpty())) {
            return Optional.empty();
        }
        StringJoiner words = new StringJoiner(" · ");
        tags.forEach(words::add);
        if (said != null) {
            words(event.now(), words);
            add(words, said.why());
        }
        String key = event.id().toString();
        return Optional.of(new TextDoc(
                key, 0, event.id().kind(), key, event.now().title(), words.toString(), tags, said == null ? "" : said.by()));
    }

    private static void words(EventFact event, StringJoiner to) {
        AccountKey account = event.account();
        Moment at = event.at();
        add(to, event.kind(), account == null ? null : account.externalId(), at == null ? null : at.written());
        event.details().forEach(detail -> add(to, detail.value()));
    }

    /** A source is found by everything that was said of it and stands, a link by its reason. */
    private Optional<TextDoc> decided(Id id) {
        StringJoiner words = new StringJoiner(" · ");
        for (Decision one : tables.decisions().about(id.toString())) {
            switch (one.action()) {
                case SourceAction.SourceAdded said -> add(words, said.kind(), said.basis());
                case SourceAction.SourceAssessed said -> add(words, said.basis());
                case LinkAction.Linked said ->
                    add(words, said.why(), said.kind().words());
                default -> {}
            }
        }
        return words.length() == 0 && !tables.abouts().makes(id, 0)
                ? Optional.empty()
                : Optional.of(doc(id, title(id), words.toString()));
    }

    private String title(Id id) {
        return id.kind() == Kind.LINK ? "Link" : new Naming(tables).name(id);
    }
}
