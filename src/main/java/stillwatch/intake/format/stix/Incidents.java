package stillwatch.intake.format.stix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** campaign and incident. */
final class Incidents {
    private static final List<List<String>> STRETCHES = List.of(
            List.of("first_seen", "last_seen"), List.of("start_time", "end_time"), List.of("start_time", "stop_time"));

    private Incidents() {}

    static List<Fact> read(StixObject object) throws BadField {
        String name = object.fields().needed("name");
        String objective = object.fields().text("objective");
        Moment period = object.span("first_seen", "last_seen");
        if (period == null) {
            period = extended(object);
        }
        return List.of(new IncidentFact(object.id(), name, period, objective, List.of(), object.details()));
    }

    /** The incident of STIX 2.1 is bare; when it was stands in one of its extensions, if anywhere. */
    private static @Nullable Moment extended(StixObject object) throws BadField {
        Fields extensions = object.fields().glance().object("extensions");
        if (extensions == null) {
            return null;
        }
        for (String name : extensions.left()) {
            Moment period = stretch(extensions.object(name), object);
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Moment stretch(@Nullable Fields extension, StixObject object) throws BadField {
        for (List<String> names : STRETCHES) {
            if (extension != null && (extension.has(names.getFirst()) || extension.has(names.getLast()))) {
                return extension.span(
                        names.getFirst(), names.getLast(), object.lookup().times());
            }
        }
        return null;
    }
}
