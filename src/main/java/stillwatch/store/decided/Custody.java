package stillwatch.store.decided;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.EvidenceAction.Cited;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceDescribed;
import stillwatch.casefile.action.EvidenceAction.Transferred;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.entry.EvidenceTable;

/** Evidence with and without a file, as it is described now, and where it has been. */
public record Custody(Tables tables) {

    /** How it came to be, as far as anybody said. */
    public record Collection(
            @Nullable String origin,
            @Nullable String collectedBy,
            @Nullable String collectedAt,
            @Nullable String how) {}

    /** From whom to whom the original went. */
    public record Transfer(
            long seq,
            String from,
            String to,
            String at,
            @Nullable String how,
            String by) {}

    /** Of a citation there is {@code where}, and no file; {@code seq} is the entry that brought it first. */
    public record Piece(
            String id,
            String name,
            @Nullable EvidenceAdded file,
            @Nullable String where,
            boolean original,
            Collection collection,
            long seq) {
        public boolean cited() {
            return file == null;
        }

        Piece described(EvidenceDescribed said) {
            return new Piece(
                    id,
                    said.name() == null ? name : said.name(),
                    file,
                    where,
                    original,
                    new Collection(said.origin(), said.collectedBy(), said.collectedAt(), said.how()),
                    seq);
        }
    }

    /** Each piece once, in the order it first came in. */
    public List<Piece> all() {
        Map<String, Piece> all = new LinkedHashMap<>();
        List<Piece> found = new ArrayList<>();
        tables.evidence().all().forEach(arrival -> found.add(piece(arrival)));
        citations().forEach(found::add);
        found.sort(java.util.Comparator.comparingLong(Piece::seq));
        found.forEach(piece -> all.putIfAbsent(piece.id(), piece));
        for (Decision one : tables.decisions().standing(List.of(EvidenceDescribed.class))) {
            EvidenceDescribed said = (EvidenceDescribed) one.action();
            all.computeIfPresent(said.evidence(), (id, piece) -> piece.described(said));
        }
        return List.copyOf(all.values());
    }

    public List<Piece> citations() {
        return tables.decisions().standing(List.of(Cited.class)).stream()
                .map(Custody::cited)
                .toList();
    }

    private static Piece piece(EvidenceTable.Arrival arrival) {
        EvidenceAdded added = arrival.added();
        return new Piece(
                EvidenceTable.id(added.sha256()).toString(),
                added.name(),
                added,
                null,
                arrival.original(),
                new Collection(added.origin(), added.collectedBy(), added.collectedAt(), added.how()),
                arrival.seq());
    }

    private static Piece cited(Decision one) {
        Cited said = (Cited) one.action();
        return new Piece(
                Id.made(Kind.EVIDENCE, one.seq(), 1).toString(),
                said.title(),
                null,
                said.where(),
                false,
                new Collection(said.origin(), said.collectedBy(), said.collectedAt(), said.how()),
                one.seq());
    }

    public Optional<Piece> of(Id id) {
        if (!id.isWhole()) {
            return Optional.empty();
        }
        List<Decision> about = tables.decisions().about(id.toString());
        Piece piece = id.isMade() ? citation(about) : arrived(id);
        for (Decision one : about) {
            if (piece != null && one.action() instanceof EvidenceDescribed said) {
                piece = piece.described(said);
            }
        }
        return Optional.ofNullable(piece);
    }

    private static @Nullable Piece citation(List<Decision> about) {
        return about.stream()
                .filter(one -> one.action() instanceof Cited)
                .map(Custody::cited)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Piece arrived(Id id) {
        List<EvidenceTable.Arrival> arrivals = tables.evidence().arrivals(id);
        return arrivals.isEmpty() ? null : piece(arrivals.getFirst());
    }

    /** Oldest first. */
    public List<Transfer> transfers(Id id) {
        return tables.decisions().about(id.toString()).stream()
                .filter(one -> one.action() instanceof Transferred)
                .map(Custody::transfer)
                .toList();
    }

    private static Transfer transfer(Decision one) {
        Transferred said = (Transferred) one.action();
        return new Transfer(one.seq(), said.from(), said.to(), said.at(), said.how(), one.by());
    }
}
