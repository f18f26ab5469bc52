package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;

/** report: a document of whoever made it, about what it names. */
final class Reports {
    private Reports() {}

    static List<Fact> read(StixObject object) throws BadField {
        String name = object.fields().needed("name");
        Moment published = object.when("published");
        String language = object.fields().text("lang");
        List<String> ends = object.lookup().ends(object.fields().texts("object_refs"));
        String source = object.creator();
        var document = new DocumentFact(object.id(), source, name, published, null, language, object.details());
        List<Fact> facts = new ArrayList<>(List.of(document));
        for (String end : ends) {
            facts.add(new RelationFact(document.id().toString(), "about", end, null, null, List.of()));
        }
        return facts;
    }
}
