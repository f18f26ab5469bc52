package stillwatch.desktop.screen.brief;

import java.util.List;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Copy;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Two versions of the brief that is looked at, held against each other; the draft is the one that shows. */
final class Compared {
    private Compared() {}

    static Comparison of(OpenCase opened, Preview.Made made, int from, int to) throws Refused {
        return Comparison.of(copy(opened, made, from), copy(opened, made, to));
    }

    private static Copy copy(OpenCase opened, Preview.Made made, int version) throws Refused {
        return version == ComparePanel.DRAFT
                ? Copy.of(made.brief().outline())
                : opened.planning().copy(made.wanted().audience(), version);
    }

    /** The newest first. */
    static List<Integer> versions(Preview.Made made) {
        return Versions.of(made.wanted().audience(), made.kept()).stream()
                .map(one -> one.what().version())
                .toList();
    }
}
