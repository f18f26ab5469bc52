package stillwatch.search;

import java.util.List;
import stillwatch.casefile.Kind;

/**
 * Something that can be found. {@code key} is its own name in the index, {@code group} the journal number of the import
 * that brought it (0 for what people made), {@code target} the public id of the record to go to. Words of the title need
 * not be repeated in the text. Several documents may lead to one target: it is found once. What people made has {@code tags}, and who
 * made it; both are asked for by name, not among the words.
 */
public record TextDoc(
        String key, long group, Kind kind, String target, String title, String text, List<String> tags, String by) {
    public TextDoc {
        tags = List.copyOf(tags);
    }

    public TextDoc(String key, long group, Kind kind, String target, String title, String text) {
        this(key, group, kind, target, title, text, List.of(), "");
    }
}
