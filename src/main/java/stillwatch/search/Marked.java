package stillwatch.search;

import java.util.List;

/** A text and the places in it that were asked for, in order, none touching another. */
public record Marked(String text, List<Mark> marks) {
    public Marked {
        marks = List.copyOf(marks);
    }
}
