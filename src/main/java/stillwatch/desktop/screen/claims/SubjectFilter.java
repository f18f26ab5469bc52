package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Texts;

/** Narrows the list to the claims of one subject; the subjects are those there are, with how many claims each has. */
final class SubjectFilter {
    private static final String ID = "claims-subject";
    private final Pick pick = Pick.maybe(ID, "All subjects", List.of());
    private final Runnable changed;
    private List<ClaimRow> rows = List.of();
    private boolean quiet;
    private boolean listed = true;

    SubjectFilter(Runnable changed) {
        this.changed = changed;
        pick.setAccessibleText("Subject");
        pick.getStyleClass().add("subject-pick");
        pick.managedProperty().bind(pick.visibleProperty());
        pick.valueProperty().subscribe((before, now) -> {
            if (!quiet) {
                this.changed.run();
            }
        });
    }

    Pick control() {
        return pick;
    }

    /** There is nothing to narrow on the other tabs, nor where there is one subject. */
    void shownOn(Tab tab) {
        listed = tab == Tab.CLAIMS;
        pick.setVisible(listed && pick.getItems().size() > 2);
    }

    /** What was chosen stays so while there are claims of it. */
    void rows(List<ClaimRow> now) {
        rows = now;
        @Nullable String chosen = pick.id();
        List<Option> all = new ArrayList<>(List.of(new Option("", "All subjects")));
        Map<String, Long> counted =
                now.stream().collect(Collectors.groupingBy(ClaimRow::subject, TreeMap::new, Collectors.counting()));
        counted.forEach((name, many) -> all.add(new Option(name, name + " · " + Texts.number(many))));
        pick.setVisible(listed && counted.size() > 1);
        quiet = true;
        pick.getItems().setAll(all);
        pick.getSelectionModel().selectFirst();
        if (chosen != null) {
            pick.at(chosen);
        }
        quiet = false;
    }

    List<ClaimRow> shown() {
        @Nullable String chosen = pick.id();
        return chosen == null
                ? rows
                : rows.stream().filter(row -> row.subject().equals(chosen)).toList();
    }

    /** So that what is gone to can be seen. */
    void all() {
        pick.getSelectionModel().selectFirst();
    }
}
