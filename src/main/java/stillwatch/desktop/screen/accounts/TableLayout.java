package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.settings.SavedView;

/** In which order columns stand, how wide they are, and which are shown before anybody chose. */
final class TableLayout {
    private static final List<String> FIRST = List.of("account", "name", "platform");
    private static final List<String> MIDDLE =
            List.of("created", "first", "last", "state", "events", "observations");
    private static final List<String> LAST = List.of("shares", "cluster");
    private static final Set<String> HIDDEN = Set.of("platform", "first", "observations");
    private static final Set<String> FAMILIES =
            Set.of("payment", "network", "client", "content", "timing", "identity", "targeting");
    private static final Map<String, Integer> WIDTHS = Map.of(
            "account", 150, "name", 140, "platform", 130, "cluster", 170, "events", 74, "observations", 100, "shares", 92,
            "state", 90);
    private static final int SHOWN_DETAILS = 2;
    private static final int SHOWN_FAMILIES = 2;

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
        int usual = column.sort() == Column.Sort.TIME ? 134 : 116;
        return WIDTHS.getOrDefault(column.name(), usual);
    }

    /** What fits beside an inspector and says most. */
    static List<SavedView.Shown> usual(Roster roster) {
        Set<String> details = roster.details();
        List<SavedView.Shown> shown = new ArrayList<>();
        int ofDetails = 0;
        int ofFamilies = 0;
        for (Column column : ordered(roster)) {
            ofDetails += details.contains(column.name()) ? 1 : 0;
            ofFamilies += FAMILIES.contains(column.name()) ? 1 : 0;
            boolean oneTooMany = details.contains(column.name()) && ofDetails > SHOWN_DETAILS
                    || FAMILIES.contains(column.name()) && ofFamilies > SHOWN_FAMILIES;
            if (!oneTooMany && !HIDDEN.contains(column.name())) {
                shown.add(new SavedView.Shown(column.name(), width(column)));
            }
        }
        return shown;
    }
}
