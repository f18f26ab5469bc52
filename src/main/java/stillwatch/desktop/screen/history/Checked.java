package stillwatch.desktop.screen.history;

import stillwatch.workbench.VerifiedAt;

/** A verification, and what people call the files it speaks of. */
record Checked(VerifiedAt found, EvidenceNames names) {
    ChainState state() {
        return new ChainState(found.found(), names);
    }
}
