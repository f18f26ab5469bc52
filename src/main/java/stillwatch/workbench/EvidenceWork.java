package stillwatch.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceSeenAgain;
import stillwatch.evidence.Incoming;
import stillwatch.evidence.Kept;
import stillwatch.evidence.Mime;
import stillwatch.evidence.Reference;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Soundness;
import stillwatch.evidence.Stored;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.entry.EvidenceTable;

/** Originals: adding them, and checking that they are still what they were. */
final class EvidenceWork {
    private static final int HEAD = 4096;
    private final Parts parts;
    private final WriterThread writer;

    EvidenceWork(Parts parts, WriterThread writer) {
        this.parts = parts;
        this.writer = writer;
    }

    AddedEvidence add(String by, Path file, Collected collected, Progress progress) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + ShownText.of(file.toString()) + " to add.");
        }
        boolean copy = !collected.reference()
                && Files.size(file) <= parts.place().preferences().referenceAbove();
        return copy ? copied(by, file, collected, progress) : referenced(by, file, collected, progress);
    }

    private AddedEvidence copied(String by, Path file, Collected collected, Progress progress)
            throws IOException, Refused {
        try (Incoming incoming = parts.vault().receive(Shelf.EVIDENCE);
                InputStream in = Files.newInputStream(file)) {
            incoming.writeAll(in, "Copying the original", Files.size(file), progress);
            Stored stored = incoming.finish();
            String mime = Mime.guess(incoming.head(), file.getFileName().toString());
            return keep(by, incoming, added(file.getFileName().toString(), stored, mime, collected, null));
        }
    }

    /** What is in no file of its own; its name is a name only, never a path. */
    AddedEvidence add(String by, String name, byte[] content, Collected collected) throws IOException, Refused {
        try (Incoming incoming = parts.vault().receive(Shelf.EVIDENCE)) {
            incoming.writeAll(new ByteArrayInputStream(content), "Copying", content.length, Progress.NONE);
            Stored stored = incoming.finish();
            return keep(by, incoming, added(name, stored, Mime.guess(incoming.head(), name), collected, null));
        }
    }

    /** What did not become true leaves nothing behind. */
    private AddedEvidence keep(String by, Incoming incoming, EvidenceAdded added) throws IOException, Refused {
        Kept kept = incoming.keep();
        try {
            return perform(by, added);
        } catch (IOException | Refused | RuntimeException e) {
            if (kept == Kept.NEW && Unwritten.isCertain(e)) {
                takeAway(added.sha256(), e);
            }
            throw e;
        }
    }

    private void takeAway(String sha256, Exception because) {
        try {
            parts.vault().destroy(Shelf.EVIDENCE, sha256);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private AddedEvidence referenced(String by, Path file, Collected collected, Progress progress)
            throws IOException, Refused {
        Reference reference = Reference.to(file, progress);
        try (InputStream in = Files.newInputStream(file)) {
            String mime = Mime.guess(in.readNBytes(HEAD), file.getFileName().toString());
            Stored stored = new Stored(reference.sha256(), reference.size());
            return perform(by, added(file.getFileName().toString(), stored, mime, collected, reference.path()));
        }
    }

    private static EvidenceAdded added(
            String name, Stored stored, String mime, Collected collected, @Nullable String reference) {
        return new EvidenceAdded(
                stored.sha256(),
                name,
                mime,
                stored.size(),
                collected.origin(),
                collected.by(),
                collected.at(),
                collected.how(),
                reference);
    }

    /** The same bytes once more bring nothing new, but that somebody brought them is noted. */
    private AddedEvidence perform(String by, EvidenceAdded added) throws IOException, Refused {
        Id id = EvidenceTable.id(added.sha256());
        Entry entry = writer.decideAndPerform(by, () -> arrival(id, added), Progress.NONE);
        Content content = entry.content();
        boolean again = content != null && content.action() instanceof EvidenceSeenAgain;
        return new AddedEvidence(id.toString(), added.sha256(), entry.seq(), again);
    }

    private EvidenceAction arrival(Id id, EvidenceAdded added) {
        boolean there =
                parts.store().read(tables -> !tables.evidence().arrivals(id).isEmpty());
        return there ? new EvidenceSeenAgain(added.sha256(), added.name(), added.origin()) : added;
    }

    List<CheckedEvidence> check(Progress progress) throws IOException {
        Collection<EvidenceAdded> all = standing();
        List<CheckedEvidence> checked = new ArrayList<>();
        for (EvidenceAdded one : all) {
            progress.at("Checking originals", checked.size(), all.size());
            String state = state(one, progress).name().toLowerCase(Locale.ROOT);
            checked.add(new CheckedEvidence(EvidenceTable.id(one.sha256()).toString(), one.name(), state));
        }
        return checked;
    }

    /** Each original once, without those destroyed by order. */
    private Collection<EvidenceAdded> standing() {
        Map<String, EvidenceAdded> all = new LinkedHashMap<>();
        parts.store()
                .read(tables -> tables.evidence().all())
                .forEach(arrival -> all.putIfAbsent(arrival.added().sha256(), arrival.added()));
        parts.store().read(tables -> tables.tombstones().all()).forEach(stone -> all.remove(stone.sha256()));
        return all.values();
    }

    Soundness state(EvidenceAdded one, Progress progress) throws IOException {
        return one.reference() == null
                ? parts.vault().check(Shelf.EVIDENCE, one.sha256(), progress)
                : new Reference(one.reference(), one.sha256(), one.size()).check(progress);
    }
}
