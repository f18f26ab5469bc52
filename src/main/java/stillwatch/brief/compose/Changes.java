package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline.Change;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.FrozenLine;
import stillwatch.claims.Held;

/** What a reader of the version frozen last has to know: what is new, said otherwise, or gone. */
record Changes(Optional<Held<BriefFrozen>> last, List<Claim> claims) {

    List<Change> all() {
        if (last.isEmpty()) {
            return List.of();
        }
        Map<String, String> was = new LinkedHashMap<>();
        for (FrozenLine line : last.get().what().lines()) {
            was.put(line.claim(), line.text());
        }
        List<Change> changes = new ArrayList<>();
        for (Claim one : claims) {
            String before = was.remove(one.id());
            if (before == null) {
                changes.add(new Change("New", "", one.whole()));
            } else if (!before.equals(one.whole())) {
                changes.add(new Change("Said otherwise", before, one.whole()));
            }
        }
        was.values().forEach(gone -> changes.add(new Change("Gone", gone, "")));
        return changes;
    }
}
