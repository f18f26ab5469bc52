package stillwatch.intake.format.misp;

import java.util.List;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** An organisation as MISP names it, known by its uuid where it has one. */
final class Organisations {
    private Organisations() {}

    static ActorFact actor(Fields organisation) throws BadField {
        String name = organisation.needed("name");
        String uuid = organisation.text("uuid");
        return new ActorFact(uuid, name, ActorKind.ORG, List.of(), organisation.rest());
    }
}
