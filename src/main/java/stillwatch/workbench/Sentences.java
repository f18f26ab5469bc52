package stillwatch.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownText;
import stillwatch.store.Tables;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EntryTable;

/** The history in words for people: where an entry names something by its id, what people call it stands instead. */
public final class Sentences {
    private static final Pattern ID = Pattern.compile("\\b[a-z]+-(?:[0-9a-f]{24}|\\d{1,15}-\\d{1,9})\\b");
    private static final int LONGEST = 2000;
    private final Tables tables;
    private final Naming naming;
    private final Map<String, String> known = new HashMap<>();

    public Sentences(Tables tables) {
        this.tables = tables;
        this.naming = new Naming(tables);
    }

    public String of(EntryTable.Line line) {
        return of(line.summary());
    }

    public String of(String text) {
        String shown = ShownText.of(text.replaceAll("\\s+", " "), LONGEST);
        return ID.matcher(shown).replaceAll(this::escaped); // names come as they are shown: twice would mark the marks
    }

    private String escaped(MatchResult id) {
        return Matcher.quoteReplacement(name(id.group()));
    }

    /** "account hl-100013"; a note is called by what it stands on. */
    public String name(String id) {
        return known.computeIfAbsent(id, this::find);
    }

    /** Where a person finds it: a note where it stands, unless that is a place in evidence, which the note itself names. */
    public String place(String id) {
        return note(id).map(AnnotationTable.Version::target)
                .filter(target -> !target.startsWith("evidence-"))
                .orElse(id);
    }

    private Optional<AnnotationTable.Version> note(String id) {
        return id.startsWith("annotation-")
                ? tables.annotations().versions(Id.parse(id)).stream().findFirst()
                : Optional.empty();
    }

    private String find(String id) {
        if (!id.startsWith("annotation-")) {
            return naming.of(id);
        }
        return note(id).map(note -> "a note on " + naming.of(note.target()) + more(note))
                .orElse("a note");
    }

    private String more(AnnotationTable.Version note) {
        int also = tables.annotations().also(note.first()).size();
        return also == 0 ? "" : " and " + also + " more";
    }
}
