package stillwatch.brief.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Copy;
import stillwatch.brief.compare.Difference;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Outline.Change;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;

/** What a reader of an earlier version has to know: what is new, said otherwise, or gone. */
record Changes(Optional<Held<BriefFrozen>> since, Outline outline) {

    List<Change> all() {
        return since.map(one -> Copy.of(one.what()))
                .map(was -> Comparison.of(was, Copy.of(outline)).differences().stream()
                        .map(Changes::change)
                        .toList())
                .orElse(List.of());
    }

    /** A claim says what it is by itself; of anything else the part is named in which it stands. */
    private static Change change(Difference one) {
        String kind = one.kind().words();
        boolean claim = one.saying().section() == BriefSection.CLAIMS;
        String what = claim
                ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)
                : one.saying().part() + ": " + kind;
        return new Change(what, one.was(), one.now());
    }
}
