package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Path;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.evidence.Vault;
import stillwatch.intake.Intake;
import stillwatch.intake.format.Formats;
import stillwatch.journal.Journal;
import stillwatch.journal.Pen;
import stillwatch.progress.Progress;
import stillwatch.store.Store;
import stillwatch.store.sql.StoreDamaged;

/** The way from a folder to an open case: locks it, mends what a crash left, brings the store to the journal. */
final class Opening {
    private final Place place;
    private final Progress progress;

    Opening(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    Parts create(Path folder, CaseStarted start, String by) throws IOException, Refused, CaseDamaged {
        Vault vault = Vault.create(folder, place.access());
        try {
            Pen pen = place.pen();
            Journal journal = Journal.create(vault.journal(), pen.newCaseId(), pen);
            return begun(derived(vault, journal, true), by, start);
        } catch (IOException | Refused | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private Parts begun(Parts parts, String by, CaseStarted start) throws IOException, Refused {
        try {
            new Writing(parts).perform(by, () -> start, progress);
            return parts;
        } catch (IOException | Refused | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    Parts open(Path folder, boolean anew) throws IOException, CaseDamaged {
        Vault vault = Vault.open(folder, Vault.Mode.READ_WRITE, place.access());
        try {
            Journal journal = journal(vault);
            return derived(vault, journal, anew);
        } catch (IOException | CaseDamaged | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private Journal journal(Vault vault) throws IOException, CaseDamaged {
        Journal journal = vault.mode() == Vault.Mode.READ_WRITE
                ? mended(vault, Journal.open(vault.journal(), place.pen()))
                : Journal.read(vault.journal());
        if (journal.head().seq() == 0) {
            journal.close();
            throw new CaseDamaged(
                    "The journal of " + vault.place()
                            + " is empty: the case was being started when the program stopped. Delete the folder and start it again.");
        }
        return journal;
    }

    private static Journal mended(Vault vault, Journal journal) throws IOException {
        byte[] torn = journal.tornTail();
        if (torn.length > 0) {
            vault.setAside("unfinished", torn);
            journal.cutTornTail();
        }
        Striking.finish(vault, journal);
        return journal;
    }

    private Parts derived(Vault vault, Journal journal, boolean anew) throws IOException, CaseDamaged {
        Path folder = place.folders().ofCase(journal.head().caseId(), vault.place());
        try {
            if (anew) {
                Derived.delete(folder);
            }
            return caughtUpOrAnew(vault, journal, folder);
        } catch (IOException | CaseDamaged | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** A store in which entries cannot be applied holds something else than it says: after a kill it may be ahead of its number. */
    private Parts caughtUpOrAnew(Vault vault, Journal journal, Path folder) throws IOException, CaseDamaged {
        try {
            return caughtUp(vault, journal, folder);
        } catch (StoreDamaged | IllegalStateException damaged) {
            return anew(vault, journal, folder);
        }
    }

    private Parts anew(Vault vault, Journal journal, Path folder) throws IOException, CaseDamaged {
        Derived.delete(folder);
        try {
            return caughtUp(vault, journal, folder);
        } catch (StoreDamaged trouble) {
            throw DerivedTrouble.opening(folder, trouble);
        }
    }

    private Parts caughtUp(Vault vault, Journal journal, Path folder) throws IOException, CaseDamaged {
        Store store = Store.open(folder, journal.head().caseId());
        try {
            expectSameHistory(store, journal);
            Intake intake = new Intake(vault, Formats.all(), place.preferences().referenceAbove());
            Parts parts = new Parts(place, vault, journal, store, intake, folder);
            new CatchUp(journal, store, parts.applying(progress), progress).run();
            return parts;
        } catch (IOException | CaseDamaged | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Deletes what is derived; the case has to be free for that, and stays whole. */
    long forget(Path folder) throws IOException, CaseDamaged {
        try (Vault vault = Vault.open(folder, Vault.Mode.READ_WRITE, place.access());
                Journal journal = Journal.read(vault.journal())) {
            return Derived.delete(place.folders().ofCase(journal.head().caseId(), vault.place()));
        }
    }

    /** A case restored from a copy may have another history than the one the store was worked out from. */
    private static void expectSameHistory(Store store, Journal journal) throws IOException {
        long applied = store.appliedSeq();
        boolean same = applied == 0
                || (applied <= journal.head().seq() && journal.hashAt(applied).equals(store.appliedHash()));
        if (!same) {
            throw new StoreDamaged("the derived files belong to another history of this case");
        }
    }
}
