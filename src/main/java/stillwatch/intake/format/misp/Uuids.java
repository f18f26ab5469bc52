package stillwatch.intake.format.misp;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import stillwatch.intake.objects.PackedId;

/** What each uuid of the file stands for among our records; "" for what has no noun of ours. */
final class Uuids {
    private final Map<Comparable<?>, String> ends = new HashMap<>();

    void add(String uuid, String end) {
        ends.put(PackedId.of(uuid), end);
    }

    int size() {
        return ends.size();
    }

    /** References of one row, with those remembered that lead nowhere. */
    References references() {
        return new References();
    }

    final class References {
        private final Set<String> dangling = new LinkedHashSet<>();

        String end(String uuid) {
            String end = ends.get(PackedId.of(uuid));
            if (end == null) {
                dangling.add(uuid);
            }
            return end == null || end.isEmpty() ? uuid : end;
        }

        Set<String> dangling() {
            return dangling;
        }
    }
}
