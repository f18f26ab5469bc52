package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.intake.objects.BadField;

/** indicator: the values its pattern lists; a pattern that is more than a list is kept as it is. */
final class Indicators {
    private Indicators() {}

    static List<Fact> read(StixObject object) throws BadField {
        String pattern = object.fields().needed("pattern");
        String language = object.fields().text("pattern_type");
        String name = object.fields().glance().text("name");
        Moment at = object.span("valid_from", "valid_until");
        List<Observable> values = language == null || language.equals("stix") ? Comparisons.read(pattern) : null;
        if (values == null) {
            return List.of(object.kept(name));
        }
        String description = object.fields().text("description");
        return signals(values, description == null ? name : description, at, details(object, pattern));
    }

    private static List<Detail> details(StixObject object, String pattern) throws BadField {
        List<Detail> details = object.details();
        details.add(new Detail("pattern", pattern));
        return details;
    }

    private static List<Fact> signals(
            List<Observable> values, @Nullable String comment, @Nullable Moment at, List<Detail> details) {
        List<Fact> facts = new ArrayList<>();
        values.forEach(value -> facts.add(new SignalFact(value, comment, at, details)));
        return facts;
    }
}
