package stillwatch.intake.format.misp;

import java.util.List;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.time.WhenReader;

/** What a part of an event needs to know: its event, what uuids stand for, how times are read. */
record Context(EventHead head, Uuids.References references, WhenReader times) {

    List<String> aboutEvent() {
        String event = head.end();
        return event == null ? List.of() : List.of(event);
    }

    KeptFact galaxy(Fields galaxy) throws BadField {
        String uuid = galaxy.isText("uuid") ? galaxy.text("uuid") : null;
        String name = galaxy.isText("name") ? galaxy.text("name") : null;
        return new KeptFact("misp", "Galaxy", uuid, name, galaxy.json());
    }
}
