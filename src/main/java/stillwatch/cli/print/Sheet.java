package stillwatch.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing in full: a heading, what is known of it, and tables of what belongs to it. */
public final class Sheet implements Answering {
    private static final int LONGEST = 4000;
    private static final String END = System.lineSeparator();
    private final String heading;
    private final Map<String, Object> object = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder below = new StringBuilder();

    private record Line(String label, String text) {}

    public Sheet(String heading) {
        this.heading = heading;
    }

    /** Something known: shown as a line, and under {@code key} in the JSON. */
    public Sheet field(String key, @Nullable Object value) {
        hidden(key, value);
        return line(Shown.label(key), value);
    }

    /** For people only. */
    public Sheet line(String label, @Nullable Object value) {
        String text = Shown.text(value, LONGEST);
        if (!text.isEmpty()) {
            lines.add(new Line(label, text));
        }
        return this;
    }

    /** For programs only. */
    public Sheet hidden(String key, @Nullable Object value) {
        if (value != null && !List.of().equals(value)) {
            object.put(key, Shown.json(value));
        }
        return this;
    }

    /** A sentence for people, on a line of its own below what came before. */
    public Sheet say(String sentence) {
        below.append(END).append(sentence).append(END);
        return this;
    }

    /** A table with a title; left out where it is empty. */
    public Sheet list(String title, Listing listing) {
        object.put(listing.name(), listing.objects());
        if (!listing.whole()) {
            object.put(listing.name() + "Total", listing.total());
        }
        if (!listing.isEmpty()) {
            String more = listing.whole()
                    ? ""
                    : " (" + listing.objects().size() + " of " + Shown.text(listing.total(), LONGEST) + ")";
            below.append(END).append(title).append(more).append(END).append(listing.table("  "));
        }
        return this;
    }

    /** Fields of a part of it, under a title. */
    public Sheet part(String title, Sheet part) {
        below.append(END).append(title).append(END).append(part.fields("  "));
        return this;
    }

    private String fields(String indent) {
        int width = lines.stream()
                .mapToInt(line -> TextWidth.of(line.label()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String space = " ".repeat(width - TextWidth.of(line.label()) + 2);
            text.append(indent)
                    .append(line.label())
                    .append(space)
                    .append(line.text())
                    .append(END);
        }
        return text.toString();
    }

    @Override
    public String text() {
        return (heading.isEmpty() ? "" : Shown.text(heading, LONGEST) + END) + fields("  ") + below;
    }

    @Override
    public Map<String, Object> object() {
        return object;
    }
}
