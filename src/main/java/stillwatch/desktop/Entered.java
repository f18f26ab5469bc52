package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.progress.Progress;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/** A case that was opened, and what has to be known of it before anything is shown. Made away from the UI thread. */
record Entered(OpenCase opened, boolean invented) {
    static Entered open(Path folder, Place place, Progress progress) throws IOException, CaseDamaged {
        return of(OpenCase.open(folder, place, progress));
    }

    static Entered create(Path folder, CaseStarted start, String by, Place place)
            throws IOException, CaseDamaged, Refused {
        return of(OpenCase.create(folder, start, by, place));
    }

    private static Entered of(OpenCase opened) {
        boolean invented = opened.read(tables -> tables.descriptions().current())
                .map(said -> said.invented())
                .orElse(false);
        return new Entered(opened, invented);
    }
}
