package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.EvidenceAction.Cited;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceDescribed;
import stillwatch.casefile.action.EvidenceAction.Transferred;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.TombstoneTable;

/** Evidence without a file, how evidence came to be, and through whose hands it went. */
public final class CustodyWork {
    private final Deciding deciding;

    CustodyWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /** Writes a book, an address or a talk down as evidence; nothing is fetched. Answers its id. */
    public String cite(String by, String title, String where, Collected collected) throws IOException, Refused {
        Entry entry = deciding.decide(
                by,
                () -> new Cited(
                        Deciding.said(title, "A citation needs a title."),
                        Deciding.said(where, "Say where it is found: a page, an address, a shelf."),
                        Deciding.maybe(collected.origin()),
                        Deciding.maybe(collected.by()),
                        Deciding.maybe(collected.at()),
                        Deciding.maybe(collected.how())));
        return Id.made(Kind.EVIDENCE, entry.seq(), 1).toString();
    }

    /** Says anew, as a whole, how it came to be; a name of null keeps the one it has. */
    public Entry describe(String by, String evidence, @Nullable String name, Collected collected)
            throws IOException, Refused {
        return deciding.decide(by, () -> {
            Id id = deciding.existing(evidence, Kind.EVIDENCE);
            EvidenceDescribed said = new EvidenceDescribed(
                    id.toString(),
                    Deciding.maybe(name),
                    Deciding.maybe(collected.origin()),
                    Deciding.maybe(collected.by()),
                    Deciding.maybe(collected.at()),
                    Deciding.maybe(collected.how()));
            expectChanged(id, said);
            return said;
        });
    }

    private void expectChanged(Id id, EvidenceDescribed said) throws Refused {
        Custody.Piece now = of(id.toString()).orElseThrow();
        boolean sameName = said.name() == null || said.name().equals(now.name());
        Custody.Collection collection =
                new Custody.Collection(said.origin(), said.collectedBy(), said.collectedAt(), said.how());
        if (sameName && collection.equals(now.collection())) {
            throw new Refused("Nothing of it was changed.");
        }
    }

    /** {@code at} as it is to be quoted. */
    public Entry transfer(String by, String evidence, String from, String to, String at, @Nullable String how)
            throws IOException, Refused {
        return deciding.decide(
                by,
                () -> new Transferred(
                        deciding.existing(evidence, Kind.EVIDENCE).toString(),
                        Deciding.said(from, "Say who handed it over."),
                        Deciding.said(to, "Say who took it."),
                        Deciding.said(at, "Say when it was handed over."),
                        Deciding.maybe(how)));
    }

    /** Each piece once, citations too, in the order they first came in. */
    public List<Custody.Piece> all() {
        return deciding.read(tables -> new Custody(tables).all());
    }

    public List<Custody.Piece> citations() {
        return deciding.read(tables -> new Custody(tables).citations());
    }

    /** Whether its bytes were destroyed by order, by whose and why. */
    public Optional<TombstoneTable.Tombstone> destroyed(Custody.Piece piece) {
        EvidenceAdded file = piece.file();
        return file == null
                ? Optional.empty()
                : deciding.read(tables -> tables.tombstones().of(file.sha256()));
    }

    public Optional<Custody.Piece> of(String evidence) {
        Id id = Id.parse(evidence);
        return deciding.read(tables -> new Custody(tables).of(id));
    }

    /** Oldest first. */
    public List<Custody.Transfer> transfers(String evidence) {
        Id id = Id.parse(evidence);
        return deciding.read(tables -> new Custody(tables).transfers(id));
    }
}
