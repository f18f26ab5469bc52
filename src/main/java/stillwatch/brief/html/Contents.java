package stillwatch.brief.html;

import java.util.ArrayList;
import java.util.List;
import stillwatch.brief.outline.Outline;

/** The parts of a brief that hold anything, numbered in their order. */
public final class Contents {
    private final List<Entry> entries = new ArrayList<>();

    private Contents() {}

    /** {@code title} with its number: "3 Chronology". */
    public record Entry(String id, String title) {}

    public static List<Entry> of(Outline outline) {
        Contents all = new Contents();
        all.add("key", "How to read this", true);
        all.add("claims", "Claims", true);
        all.add("numbers", "Numbers", !outline.numbers().isEmpty());
        all.add("chronology", "Chronology", !outline.chronology().isEmpty());
        all.add("clusters", "Clusters decided on", !outline.groups().isEmpty());
        all.add("alternatives", "Explanations weighed", !outline.alternatives().isEmpty());
        all.add("questions", "Open questions", !outline.questions().isEmpty());
        all.add("notes", "Notes", !outline.notes().isEmpty());
        all.add("method", "Method and limits", true);
        all.add("exhibits", "Exhibits", true);
        all.add("changes", "Changes", true);
        all.add("withheld", "Privilege log", !outline.withheld().isEmpty());
        all.add("certificate", "Draft certificate", true);
        return all.entries;
    }

    private void add(String id, String title, boolean there) {
        if (there) {
            entries.add(new Entry(id, (entries.size() + 1) + " " + title));
        }
    }

    static String title(Outline outline, String id) {
        return of(outline).stream()
                .filter(one -> one.id().equals(id))
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }
}
