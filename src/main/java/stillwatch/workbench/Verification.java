package stillwatch.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceDestroyed;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Vault;
import stillwatch.journal.Anchor;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.EntryReader;
import stillwatch.journal.Journal;
import stillwatch.journal.JournalFailure;
import stillwatch.journal.Verdict;
import stillwatch.journal.Verifier;
import stillwatch.progress.Progress;

/** Checks a case from its files alone, reading only, also while another process writes to it. */
public final class Verification {
    private final SortedSet<String> originals = new TreeSet<>();
    private final SortedSet<String> rows = new TreeSet<>();
    private final SortedSet<String> briefs = new TreeSet<>();
    private final Vault vault;
    private final Progress progress;

    private Verification(Vault vault, Progress progress) {
        this.vault = vault;
        this.progress = progress;
    }

    public static Verified of(Path folder, @Nullable Anchor against, Place place, Progress progress)
            throws IOException {
        try (Vault vault = Vault.open(folder, Vault.Mode.READ_ONLY, place.access())) {
            return new Verification(vault, progress).run(against);
        }
    }

    private Verified run(@Nullable Anchor against) throws IOException {
        try (FileChannel channel = vault.journal()) {
            Verifier verifier = new Verifier(channel, Verifier.Mode.CASE);
            Verdict verdict = (against == null ? verifier : verifier.against(against)).verify(progress);
            collectFiles(channel);
            return new Verified(
                    verdict,
                    vault.checkAll(Shelf.EVIDENCE, originals, progress),
                    vault.checkAll(Shelf.ROWS, rows, progress),
                    vault.checkAll(Shelf.BRIEFS, briefs, progress));
        }
    }

    /** What the sound part of the journal names; where it is damaged the verdict says so already. */
    private void collectFiles(FileChannel channel) throws IOException {
        try {
            EntryReader entries = Journal.read(channel).entries(1);
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                Content content = entry.content();
                if (content != null) {
                    collect(content.action());
                }
            }
        } catch (JournalFailure damagedOrNewer) {
            progress.stopIfCancelled();
        }
    }

    private void collect(FileImported imported) {
        rows.add(imported.rowsFile());
        if (imported.reference() == null) {
            originals.add(imported.sha256());
        }
    }

    private void collect(Action action) {
        switch (action) {
            case EvidenceAdded added when added.reference() == null -> originals.add(added.sha256());
            case EvidenceDestroyed destroyed -> originals.remove(destroyed.sha256());
            case FileImported imported -> collect(imported);
            case BriefFrozen frozen -> briefs.add(frozen.sha256());
            default -> {}
        }
    }
}
