package stillwatch.desktop.screen.claims;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.Refused;

/** Sees to it that an excerpt is recorded before something is said of it; carried out away from the UI thread. */
record Quoting(
        ClaimWork work,
        String by,
        @Nullable String known,
        @Nullable Excerpt anew) {

    static Quoting of(Here here, PassageFields fields) {
        String known = fields.known();
        return new Quoting(here.work(), here.by(), known, known == null ? fields.excerpt() : null);
    }

    /** Its id; one that says exactly this and is recorded already is that one. */
    String id() throws IOException, Refused {
        Excerpt one = anew;
        if (one == null) {
            return String.valueOf(known);
        }
        String id = one.id().toString();
        return work.book().excerpt(id).isPresent() ? id : work.record(by, one).id();
    }
}
