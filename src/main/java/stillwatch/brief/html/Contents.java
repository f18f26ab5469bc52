package stillwatch.brief.html;

import java.util.ArrayList;
import java.util.List;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Part;

/** The parts of a brief that hold anything, numbered in their order. */
public final class Contents {
    private final List<Entry> entries = new ArrayList<>();

    private Contents() {}

    /** {@code title} with its number: "3 Chronology". */
    public record Entry(String id, String title) {}

    /** What the author wrote under no heading is read where it stands, and has no entry. */
    public static List<Entry> of(Outline outline) {
        Contents all = new Contents();
        for (Part part : outline.parts()) {
            switch (part) {
                case Part.Section one ->
                    all.add(one.section().word(), one.section().title());
                case Part.Own own when !own.title().isEmpty() -> all.add(id(own), own.title());
                case Part.Own own -> {}
            }
        }
        return all.entries;
    }

    private void add(String id, String title) {
        entries.add(new Entry(id, (entries.size() + 1) + " " + title));
    }

    public static String id(Part.Own own) {
        return "own-" + own.number();
    }

    public static String title(Outline outline, String id) {
        return of(outline).stream()
                .filter(one -> one.id().equals(id))
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }
}
