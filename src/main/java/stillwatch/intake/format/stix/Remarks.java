package stillwatch.intake.format.stix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.intake.objects.BadField;

/** note and opinion: what somebody wrote about other objects. */
final class Remarks {
    private Remarks() {}

    static List<Fact> read(StixObject object) throws BadField {
        boolean note = object.type().equals("note");
        String text = note
                ? joined(object.fields().text("abstract"), "\n", object.fields().needed("content"))
                : joined(
                        object.fields().needed("opinion"), ": ", object.fields().text("explanation"));
        List<String> authors = object.fields().texts("authors");
        List<String> about = object.lookup().ends(object.refs("object_refs"));
        Moment at = object.when("created");
        String creator = object.creator();
        String author = !authors.isEmpty() ? String.join(", ", authors) : creator;
        String named = author.equals(Lookup.NOT_STATED) ? null : author;
        if (creator.equals(author)) {
            object.fields().drop("created_by_ref");
        }
        return object.withTheRest(List.of(new RemarkFact(object.type(), named, text, at, about)));
    }

    private static String joined(@Nullable String first, String between, @Nullable String second) {
        if (first == null || second == null) {
            return String.valueOf(first == null ? second : first);
        }
        return first + between + second;
    }
}
