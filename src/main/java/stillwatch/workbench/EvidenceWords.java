package stillwatch.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Vault;
import stillwatch.store.entry.EvidenceTable;

/** The words evidence is found by: its names, where it comes from, and the text of a text file. */
record EvidenceWords(Vault vault) {
    private static final int LONGEST = 4 << 20;

    String of(List<EvidenceTable.Arrival> arrivals) throws IOException {
        StringJoiner words = new StringJoiner(" · ");
        for (EvidenceTable.Arrival arrival : arrivals) {
            EvidenceAdded added = arrival.added();
            words.add(added.name());
            words.add(added.origin() == null ? "" : added.origin());
            words.add(added.how() == null ? "" : added.how());
            words.add(added.sha256());
        }
        words.add(text(arrivals.getFirst().added()));
        return words.toString();
    }

    /** Bytes that are no UTF-8 only spoil the words they stand in; what is found leads to the original all the same. */
    private String text(EvidenceAdded added) throws IOException {
        boolean readable = added.mime().startsWith("text/") && vault.has(Shelf.EVIDENCE, added.sha256());
        if (!readable) {
            return "";
        }
        try (InputStream in = vault.open(Shelf.EVIDENCE, added.sha256())) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
