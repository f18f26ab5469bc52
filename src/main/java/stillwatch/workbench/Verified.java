package stillwatch.workbench;

import stillwatch.evidence.ShelfCheck;
import stillwatch.journal.Verdict;

/** What checking a case found: the chain, and the files it names. */
public record Verified(Verdict journal, ShelfCheck evidence, ShelfCheck rows, ShelfCheck briefs) {
    public boolean holds() {
        return journal.holds() && evidence.allSound() && rows.allSound() && briefs.allSound();
    }
}
