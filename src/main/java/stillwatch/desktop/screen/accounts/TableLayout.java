package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.settings.SavedView;

/** In which order columns stand, how wide they are, and which are shown before anybody chose. */
final class TableLayout {
    private static final List<String> FIRST = List.of("account", "name", "platform");
    private static final List<String> MIDDLE = List.of("created", "first", "last", "state", "events", "observations");
    private static final List<String> LAST = List.of("shares", "cluster");
    private static final Set<String> FAMILIES =
            Set.of("payment", "network", "client", "content", "timing", "identity", "targeting");
    private static final Map<String, Integer> WIDTHS = Map.of(
            "account",
            124,
            "name",
            120,
            "platform",
            130,
            "cluster",
            130,
            "events",
            64,
            "observations",
            100,
            "shares",
            92,
            "state",
            94);

    /** What says most comes first; where there is no room for more, the rest is for the chooser. */
    private static final List<String> BY_WORTH =
            List.of("account", "cluster", "created", "shares", "name", "state", "events", "payment");

    /** What is left over goes to these first: they are cut most often. */
    private static final Set<String> NAMES = Set.of("account", "name");

    private static final int MORE_FOR_NAMES = 56;

    private TableLayout() {}

    /** All of them: who, details, when and how much, what was shared, with whom. */
    static List<Column> ordered(Roster roster) {
        List<Column> ordered = new ArrayList<>(named(roster, FIRST));
        Set<String> details = roster.details();
        roster.columns().stream().filter(one -> details.contains(one.name())).forEach(ordered::add);
        ordered.addAll(named(roster, MIDDLE));
        roster.columns().stream().filter(one -> FAMILIES.contains(one.name())).forEach(ordered::add);
        ordered.addAll(named(roster, LAST));
        return ordered;
    }

    private static List<Column> named(Roster roster, List<String> names) {
        return names.stream().flatMap(name -> roster.column(name).stream()).toList();
    }

    static int width(Column column) {
        int usual = column.sort() == Column.Sort.TIME ? 104 : 116;
        return WIDTHS.getOrDefault(column.name(), usual);
    }

    /** What says most, as much as there is room for; details of the case before the rest. */
    static List<SavedView.Shown> usual(Roster roster, double room) {
        Set<String> details = roster.details();
        List<Column> worth = new ArrayList<>(named(roster, BY_WORTH));
        ordered(roster).stream().filter(one -> details.contains(one.name())).forEach(worth::add);
        worth.addAll(named(roster, List.of("last", "platform", "network")));
        Set<String> shown = new HashSet<>();
        double left = room;
        for (Column column : worth) {
            if (left < width(column)) {
                break;
            }
            left -= width(column);
            shown.add(column.name());
        }
        int more = (int) Math.min(MORE_FOR_NAMES, left / 2);
        return ordered(roster).stream()
                .filter(one -> shown.contains(one.name()))
                .map(one -> new SavedView.Shown(one.name(), width(one) + (NAMES.contains(one.name()) ? more : 0)))
                .toList();
    }
}
