package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.ClaimsImported;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.claim.Piece;
import stillwatch.claims.Book;
import stillwatch.claims.file.ClaimFile;
import stillwatch.intake.reading.Refusal;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.entry.EvidenceTable;

/** Brings a file of claims in as one decision that holds all it says; the file itself is kept as evidence before. */
record ClaimImporting(Deciding deciding, EvidenceWork evidence) {
    private static final long LARGEST = 64 << 20;

    /** A file in memory, read against the case as it is now. */
    private record Read(String name, byte[] bytes, ClaimFile said) {
        ClaimsImported action() {
            return new ClaimsImported(
                    name,
                    Sha256.hex(bytes),
                    bytes.length,
                    said.subject(),
                    said.rows(),
                    said.accepted(),
                    said.duplicate(),
                    said.unread().size(),
                    said.brought(),
                    said.unread());
        }
    }

    ClaimReceipt run(String by, Path file, ClaimImport wanted, Progress progress)
            throws IOException, Refusal, Refused {
        Read first = read(file, wanted);
        progress.at("Reading claims", first.said().rows(), first.said().rows());
        String kept = kept(by, first);
        Entry entry = deciding.decide(by, () -> again(first, wanted).action());
        Content content = entry.content();
        ClaimsImported done = content == null ? first.action() : (ClaimsImported) content.action();
        return receipt(entry.seq(), done, kept, first.said().notices());
    }

    ClaimReceipt trial(Path file, ClaimImport wanted) throws IOException, Refusal, Refused {
        Read read = read(file, wanted);
        return receipt(0, read.action(), "", read.said().notices());
    }

    private Read read(Path file, ClaimImport wanted) throws IOException, Refusal, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + ShownText.of(file.toString()) + ".");
        }
        if (Files.size(file) > LARGEST) {
            throw new Refused("A file of claims has at most 64 MB.");
        }
        return read(file.getFileName().toString(), Files.readAllBytes(file), wanted);
    }

    private Read read(String name, byte[] bytes, ClaimImport wanted) throws Refusal, Refused {
        Book book = deciding.read(Book::of);
        ClaimFile said = ClaimFile.read(name, bytes, wanted.subject(), wanted.zone(), book);
        if (wanted.strict() && !said.unread().isEmpty()) {
            var bad = said.unread().getFirst();
            throw new Refused("Refused whole, as asked: line " + bad.line() + ", " + bad.column() + ": " + bad.reason());
        }
        for (Piece piece : said.brought()) {
            expectEvidence(piece);
        }
        return new Read(name, bytes, said);
    }

    private void expectEvidence(Piece piece) throws Refused {
        for (String id : piece.mentions()) {
            if (id.startsWith(Kind.EVIDENCE.word() + "-")) {
                deciding.existing(id, Kind.EVIDENCE);
            }
        }
    }

    /** When its turn has come: something may have been decided since it was read. */
    private Read again(Read first, ClaimImport wanted) throws Refused {
        try {
            return read(first.name(), first.bytes(), wanted);
        } catch (Refusal e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private String kept(String by, Read read) throws IOException, Refused {
        var id = EvidenceTable.id(Sha256.hex(read.bytes()));
        boolean there = deciding.read(tables -> !tables.evidence().arrivals(id).isEmpty());
        if (!there) {
            Collected collected = new Collected("claims imported from it", by, null, null, false);
            evidence.add(by, read.name(), read.bytes(), collected);
        }
        return id.toString();
    }

    /** Empty where the entry is no import of claims. */
    Optional<ClaimReceipt> receipt(long seq) throws IOException {
        if (seq < 1 || seq > deciding.parts().journal().head().seq()) {
            return Optional.empty();
        }
        Content content = deciding.parts().journal().entry(seq).content();
        return content != null && content.action() instanceof ClaimsImported done
                ? Optional.of(receipt(seq, done))
                : Optional.empty();
    }

    List<ClaimReceipt> receipts() {
        return deciding.read(tables -> tables.decisions().standing(List.of(ClaimsImported.class))).stream()
                .map(one -> receipt(one.seq(), (ClaimsImported) one.action()))
                .toList();
    }

    private static ClaimReceipt receipt(long entry, ClaimsImported done) {
        return receipt(entry, done, EvidenceTable.id(done.sha256()).toString(), List.of());
    }

    private static ClaimReceipt receipt(long entry, ClaimsImported done, String evidence, List<String> notices) {
        return new ClaimReceipt(
                entry,
                done.file(),
                done.sha256(),
                done.size(),
                evidence,
                done.subject(),
                done.rows(),
                done.accepted(),
                done.duplicate(),
                done.rejected(),
                done.unread(),
                notices);
    }
}
