package stillwatch.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Locale;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.Shelf;
import stillwatch.progress.Progress;
import stillwatch.store.entry.EvidenceTable.Arrival;
import stillwatch.store.entry.TombstoneTable.Tombstone;

/** The bytes of evidence: read to be shown, copied to be handed on, looked over whether they still are what they were. */
public final class Originals {
    private final Parts parts;
    private final EvidenceWork work;

    Originals(Parts parts, WriterThread writer) {
        this.parts = parts;
        this.work = new EvidenceWork(parts, writer);
    }

    /** Those destroyed by order, as they are remembered. */
    public List<Tombstone> destroyed() {
        return parts.store().read(tables -> tables.tombstones().all());
    }

    /** The bytes as they lie there now. */
    public InputStream open(String evidence) throws IOException, Refused {
        EvidenceAdded added = standing(evidence);
        if (added.reference() == null) {
            return parts.vault().open(Shelf.EVIDENCE, added.sha256());
        }
        return Files.newInputStream(outside(added.reference()));
    }

    private static Path outside(String reference) throws Refused {
        try {
            Path file = Path.of(reference);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new Refused(gone(reference), e);
        }
        throw new Refused(gone(reference));
    }

    private static String gone(String reference) {
        return "This evidence was left where it lay, and the file " + ShownText.of(reference) + " is not there now.";
    }

    private EvidenceAdded standing(String evidence) throws Refused {
        List<Arrival> arrivals = parts.store().read(tables -> tables.evidence().arrivals(Id.parse(evidence)));
        if (arrivals.isEmpty()) {
            throw new Refused("There is no file for " + ShownText.of(evidence) + " in this case.");
        }
        EvidenceAdded added = arrivals.getFirst().added();
        if (parts.store().read(tables -> tables.tombstones().of(added.sha256())).isPresent()) {
            throw new Refused("This original was destroyed by order; only its name, hash and history are left.");
        }
        return added;
    }

    public CheckedEvidence check(String evidence, Progress progress) throws IOException, Refused {
        EvidenceAdded added = standing(evidence);
        String state = work.state(added, progress).name().toLowerCase(Locale.ROOT);
        return new CheckedEvidence(evidence, added.name(), state);
    }

    /** Writes a copy; nothing is left behind where it is not, byte for byte, the original. */
    public void copy(String evidence, Path to, Progress progress) throws IOException, Refused {
        EvidenceAdded added = standing(evidence);
        Path part = Files.createTempFile(to.toAbsolutePath().getParent(), "copy-", ".part");
        try (InputStream from = open(evidence)) {
            if (!written(from, part, added.size(), progress).equals(added.sha256())) {
                throw new Refused("No copy was written: the original is not what it was when it came in. Verify it.");
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String written(InputStream from, Path to, long size, Progress progress) throws IOException {
        byte[] block = new byte[1 << 16];
        long done = 0;
        try (OutputStream file = Files.newOutputStream(to);
                DigestOutputStream out = new DigestOutputStream(file, Sha256.digest())) {
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                progress.stopIfCancelled();
                out.write(block, 0, read);
                progress.at("Copying the original", done += read, size);
            }
            return Sha256.hex(out.getMessageDigest());
        }
    }

    /** Adds what was found in other evidence, such as a file attached to a message. */
    public AddedEvidence add(String by, String name, byte[] content, Collected collected) throws IOException, Refused {
        return work.add(by, name, content, collected);
    }
}
