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
        String text = text(object);
        List<String> about = object.lookup().ends(object.refs("object_refs"));
        Moment at = object.when("created");
        String author = author(object);
        return object.withTheRest(List.of(new RemarkFact(object.type(), author, text, at, about)));
    }

    private static String text(StixObject object) throws BadField {
        return object.type().equals("note")
                ? joined(object.fields().text("abstract"), "\n", object.fields().needed("content"))
                : joined(
                        object.fields().needed("opinion"), ": ", object.fields().text("explanation"));
    }

    /** Whoever made the object need not be who wrote the text; if authors are named, the maker is kept beside them. */
    private static @Nullable String author(StixObject object) throws BadField {
        List<String> authors = object.fields().texts("authors");
        if (!authors.isEmpty()) {
            return String.join(", ", authors);
        }
        String creator = object.creator();
        if (creator.equals(Lookup.NOT_STATED)) {
            return null;
        }
        object.fields().drop("created_by_ref");
        return creator;
    }

    private static String joined(@Nullable String first, String between, @Nullable String second) {
        if (first == null || second == null) {
            return String.valueOf(first == null ? second : first);
        }
        return first + between + second;
    }
}
