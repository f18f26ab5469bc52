package stillwatch.timeline.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lanes there are and how they stand.
 *
 * @param first keys of lanes that come first, in this order; they have a lane however few their events are
 * @param hidden keys of lanes that do not show
 * @param collapsed keys of lanes that show as a strip
 */
public record LaneChoice(LaneBy by, List<String> first, Set<String> hidden, Set<String> collapsed) {
    public LaneChoice {
        first = List.copyOf(first);
        hidden = Set.copyOf(hidden);
        collapsed = Set.copyOf(collapsed);
    }

    public static LaneChoice by(LaneBy by) {
        return new LaneChoice(by, List.of(), Set.of(), Set.of());
    }

    /** Collapses it, or opens it again. */
    public LaneChoice toggled(String key) {
        return new LaneChoice(by, first, hidden, changed(collapsed, key));
    }

    /** Hides it, or shows it again. */
    public LaneChoice shown(String key) {
        return new LaneChoice(by, first, changed(hidden, key), collapsed);
    }

    public LaneChoice ordered(List<String> keys) {
        return new LaneChoice(by, keys, hidden, collapsed);
    }

    /** Moves a lane so many places down, or up where negative; {@code now} is how they stand. */
    public LaneChoice moved(String key, int by, List<String> now) {
        List<String> keys = new ArrayList<>(now);
        int at = keys.indexOf(key);
        if (at < 0) {
            return this;
        }
        keys.remove(at);
        keys.add(Math.clamp((long) at + by, 0, keys.size()), key);
        return ordered(keys);
    }

    private static Set<String> changed(Set<String> keys, String key) {
        Set<String> all = new HashSet<>(keys);
        if (!all.remove(key)) {
            all.add(key);
        }
        return all;
    }
}
