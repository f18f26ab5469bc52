package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.action.EvidenceAction.EvidenceDestroyed;
import stillwatch.evidence.Shelf;
import stillwatch.progress.Progress;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EvidenceTable;

/** What an order says must go, goes: the bytes of an original, or the words of a note. That it went, and why, stays. */
final class Destroying {
    private final Parts parts;
    private final WriterThread writer;

    Destroying(Parts parts, WriterThread writer) {
        this.parts = parts;
        this.writer = writer;
    }

    long destroy(String by, String text, String authority, String why) throws IOException, Refused {
        Id id = parsed(text);
        if (id.isMade() && id.kind() == Kind.EVIDENCE) {
            throw new Refused("A citation holds no file to destroy. Take it back with undo.");
        }
        return switch (id.kind()) {
            case EVIDENCE -> original(by, id, authority, why);
            case ANNOTATION -> note(by, id, authority, why);
            default ->
                throw new Refused(
                        "Only evidence and notes can be destroyed. What an import brought is taken back with undo.");
        };
    }

    private static Id parsed(String text) throws Refused {
        String refusal = "\"" + ShownText.of(text) + "\" is not an id of evidence or of a note.";
        try {
            Id id = Id.parse(text);
            if (id.isWhole()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(refusal, e);
        }
        throw new Refused(refusal);
    }

    private long original(String by, Id id, String authority, String why) throws IOException, Refused {
        List<EvidenceTable.Arrival> arrivals =
                parts.store().read(tables -> tables.evidence().arrivals(id));
        if (arrivals.isEmpty()) {
            throw new Refused("There is no evidence " + id + " in this case.");
        }
        String sha256 = arrivals.getFirst().added().sha256();
        long seq = writer.perform(by, new EvidenceDestroyed(sha256, authority, why), Progress.NONE)
                .seq();
        parts.vault().destroy(Shelf.EVIDENCE, sha256);
        return seq;
    }

    /** Every version goes, else an older one would still say it. */
    private long note(String by, Id id, String authority, String why) throws IOException, Refused {
        long seq = writer.decideAndPerform(by, () -> new ContentDestroyed(versions(id), authority, why), Progress.NONE)
                .seq();
        Striking.finish(parts.vault(), parts.journal());
        return seq;
    }

    private List<Long> versions(Id id) throws Refused {
        List<Long> entries = parts.store().read(tables -> tables.annotations().versions(id)).stream()
                .map(AnnotationTable.Version::seq)
                .toList();
        if (entries.isEmpty()) {
            throw new Refused("There is no note " + id + " in this case.");
        }
        return entries;
    }
}
