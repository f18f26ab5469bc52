package stillwatch.desktop.screen.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.CaseAction.CaseDescribed;
import stillwatch.casefile.action.EvidenceAction.AnnotationRevised;
import stillwatch.casefile.action.EvidenceAction.EvidenceDescribed;
import stillwatch.casefile.action.IncidentAction.IncidentDescribed;
import stillwatch.casefile.action.LinkAction.ClusterTitled;
import stillwatch.casefile.action.SourceAction.SourceAssessed;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.JournalFailure;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.entry.EntryTable;
import stillwatch.workbench.HistoryAsked;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Sentences;

/** Reads an entry whole: what the journal says, what it changed, what it touched and what stands on it. */
record EntryReading(OpenCase opened) {
    private static final int MOST_TOUCHED = 40;
    private static final int EARLIER = 50;

    /** Nothing where the journal cannot be read at this entry. */
    Optional<EntryFile> orNothing(long seq) throws IOException {
        try {
            return Optional.of(of(seq));
        } catch (JournalFailure damaged) {
            return Optional.empty();
        }
    }

    EntryFile of(long seq) throws IOException {
        Entry entry = opened.entry(seq);
        Row row = new Reading(opened).rows(List.of(seq)).getFirst();
        Content content = entry.content();
        List<String> inTheWay = opened.standsInTheWay(seq);
        return content == null
                ? new EntryFile(entry, row, null, Map.of(), List.of(), List.of(), inTheWay)
                : of(entry, row, content.action(), inTheWay);
    }

    private EntryFile of(Entry entry, Row row, Action action, List<String> inTheWay) throws IOException {
        long seq = entry.seq();
        Map<String, String> parts = Told.of(action);
        List<EntryFile.Change> changes = changes(seq, action, parts);
        return new EntryFile(
                entry,
                row,
                Reasons.of(action),
                changes.isEmpty() ? parts : Map.of(),
                changes,
                touches(seq, action),
                inTheWay);
    }

    private List<EntryFile.Change> changes(long seq, Action action, Map<String, String> after) throws IOException {
        boolean edit = action instanceof CaseDescribed
                || action instanceof AnnotationRevised
                || action instanceof EvidenceDescribed
                || action instanceof IncidentDescribed
                || action instanceof ClusterTitled
                || action instanceof SourceAssessed;
        Action earlier = edit ? earlier(seq, action) : null;
        return earlier == null ? List.of() : changes(Told.of(earlier), after, action);
    }

    /** Only parts that both kinds of action speak of; an unsaid name keeps the one it has. */
    private static List<EntryFile.Change> changes(
            Map<String, String> before, Map<String, String> after, Action action) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.removeAll(Set.of("Size", "SHA-256", "Lies at", "Where", "Label", "Accounts", "Kind"));
        if (action instanceof SourceAssessed || (action instanceof EvidenceDescribed && !after.containsKey("Name"))) {
            names.remove("Name");
        }
        return names.stream()
                .map(name -> new EntryFile.Change(name, before.get(name), after.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** The latest entry before this one that said the same things and was in force then. */
    private @Nullable Action earlier(long seq, Action action) throws IOException {
        for (EntryTable.Line line : candidates(seq, action)) {
            boolean stood = line.seq() < seq && (line.undoneBy() == null || line.undoneBy() > seq);
            Content content = stood ? opened.entry(line.seq()).content() : null;
            if (content != null && !Told.of(content.action()).isEmpty() && comparable(content.action(), action)) {
                return content.action();
            }
        }
        return null;
    }

    private List<EntryTable.Line> candidates(long seq, Action action) {
        if (action instanceof CaseDescribed) {
            HistoryAsked described = new HistoryAsked("", null, ActionKind.CASE.actions());
            return opened.history(described, seq, EARLIER).lines();
        }
        return opened.read(tables -> tables.entries()
                        .at(seq)
                        .map(EntryTable.Line::target)
                        .map(target -> tables.entries().about(target, List.of(seq)))
                        .orElse(List.of()))
                .reversed();
    }

    private static boolean comparable(Action one, Action other) {
        Set<String> parts = new LinkedHashSet<>(Told.of(one).keySet());
        parts.retainAll(Told.of(other).keySet());
        return !parts.isEmpty() || one.getClass().equals(other.getClass());
    }

    private List<EntryFile.Touch> touches(long seq, Action action) {
        return opened.read(tables -> {
            Set<String> ids = ids(tables, seq, action);
            Sentences sentences = new Sentences(tables);
            List<EntryFile.Touch> found = new ArrayList<>();
            ids.stream()
                    .limit(MOST_TOUCHED)
                    .forEach(id -> found.add(new EntryFile.Touch(sentences.place(id), name(id, sentences))));
            return List.copyOf(found);
        });
    }

    /** A link is told by what it links. */
    private static Set<String> ids(Tables tables, long seq, Action action) {
        Set<String> ids = new LinkedHashSet<>();
        Abouts.allMade(action, seq).forEach(id -> ids.add(id.toString()));
        tables.entries().at(seq).map(EntryTable.Line::target).ifPresent(ids::add);
        ids.addAll(Abouts.mentioned(action));
        ids.remove(Id.made(Kind.LINK, seq, 1).toString());
        return ids;
    }

    /** What takes something back is about an entry, which has a number for a name. */
    private static String name(String id, Sentences sentences) {
        return id.matches("\\d+") ? "entry " + id : sentences.name(id);
    }
}
