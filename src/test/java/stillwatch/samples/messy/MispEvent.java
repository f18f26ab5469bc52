package stillwatch.samples.messy;

import static stillwatch.samples.writing.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.Invented;
import stillwatch.samples.writing.JsonText;
import stillwatch.samples.writing.Placed;

/** One event as MISP exports it. The event, each attribute, each object and each galaxy is a row. */
final class MispEvent {
    private static final String INDENT = "      ";
    private final PlantedObjects attributes = new PlantedObjects();
    private final PlantedObjects objects = new PlantedObjects();
    private final PlantedObjects galaxies = new PlantedObjects();

    String json() {
        attributes();
        objects.add(new Fate.Accepted("an object that describes an account becomes that account"), account());
        galaxies.add(
                new Fate.Accepted("galaxies are kept word for word"),
                object(
                        "uuid",
                        Invented.uuid("galaxy"),
                        "name",
                        "Invented campaign",
                        "type",
                        "x-invented-campaign",
                        "GalaxyCluster",
                        List.of(object("value", "Spring tide", "uuid", Invented.uuid("galaxy cluster")))));
        return JsonText.of(object("Event", event()));
    }

    List<Placed> placed(String json) {
        List<Placed> all = new ArrayList<>();
        all.add(new Placed(
                2, new Fate.Accepted("the event itself: an incident, its maker a source, marked TLP:AMBER")));
        all.addAll(attributes.placed(json, "    \"Attribute\": [", INDENT));
        all.addAll(objects.placed(json, "    \"Object\": [", INDENT));
        all.addAll(galaxies.placed(json, "    \"Galaxy\": [", INDENT));
        return all;
    }

    private Map<String, Object> event() {
        return object(
                "id",
                "4711",
                "uuid",
                Invented.uuid("misp event"),
                "info",
                "Spring tide: signals from the relay (INVENTED sample data)",
                "date",
                "2026-04-15",
                "threat_level_id",
                "3",
                "analysis",
                "1",
                "published",
                true,
                "timestamp",
                "1776254400",
                "publish_timestamp",
                "1776258000",
                "Orgc",
                object("id", "7", "name", "Lantern Watch (invented)", "uuid", Invented.uuid("lantern watch")),
                "Tag",
                List.of(
                        object("name", "tlp:amber", "colour", "#ffc000"),
                        object("name", "invented:sample=\"yes\"", "colour", "#2f5f8f")),
                "Attribute",
                attributes.objects(),
                "Object",
                objects.objects(),
                "Galaxy",
                galaxies.objects());
    }

    private void attributes() {
        Map<String, Object> seen = attribute("Network activity", "ip-src", "203.0.113.18", "seen with Gannet");
        seen.put("first_seen", "2026-03-05T01:15:00+00:00");
        seen.put("last_seen", "2026-04-16T09:58:00+00:00");
        seen.put(
                "Sighting",
                List.of(object(
                        "uuid", Invented.uuid("sighting"),
                        "type", "0",
                        "date_sighting", "1774000000",
                        "source", "relay log",
                        "Organisation",
                                object("uuid", Invented.uuid("breakwater"), "name", "Breakwater Desk (invented)"))));
        attributes.add(new Fate.Accepted("with a sighting by another organisation"), seen);
        plain("Network activity", "domain", "relay.example.net", "");
        plain("Network activity", "url", "https://relay.example.net/v1/batch", "");
        plain("Network activity", "AS", "AS64500", "an AS number for documentation");
        plain("Payload delivery", "email-src", "relay@mail.example.net", "");
        attributes.add(
                new Fate.Accepted("two signals in one attribute"),
                attribute("Network activity", "domain|ip", "relay.example.net|203.0.113.18", ""));
        attributes.add(
                new Fate.Rejected(
                        "value", "|", "a `domain and ip` attribute without the bar and what stands behind it"),
                attribute("Network activity", "domain|ip", "relay.example.net", ""));
        plain("Network activity", "user-agent", "tern-client/1.3 (batch)", "");
        plain("Payload delivery", "sha256", Invented.hex("a", 32) + Invented.hex("b", 32), "prompt template, hashed");
        plain("Financial fraud", "btc", "bc1qinvented0harbour0example000000000000", "no such wallet");
        Map<String, Object> nothing = attribute("Social network", "github-username", "", "");
        nothing.remove("value");
        attributes.add(new Fate.Rejected("value", "value", "an attribute without a value"), nothing);
        plain("Person", "phone-number", "+1-202-555-0143", "a number kept free for fiction");
        plain("Targeting data", "target-org", "Harbourline (invented)", "");
        attributes.add(
                new Fate.Accepted("plain words are a remark on the event, not a signal"),
                attribute("Other", "text", "Pauses from 04:00 to 05:00 UTC. Invented.", ""));
        plain("External analysis", "link", "https://lantern.example.org/notes/17", "");
    }

    private void plain(String category, String type, String value, String comment) {
        attributes.add(attribute(category, type, value, comment));
    }

    private static Map<String, Object> attribute(String category, String type, String value, String comment) {
        return object(
                "uuid", Invented.uuid("attribute " + type + value),
                "category", category,
                "type", type,
                "to_ids", false,
                "timestamp", "1776254400",
                "comment", comment,
                "value", value);
    }

    private static Map<String, Object> account() {
        return object(
                "uuid", Invented.uuid("misp object"),
                "name", "user-account",
                "meta-category", "misc",
                "timestamp", "1776254400",
                "Attribute",
                        List.of(
                                part("user-id", "hl-004213"),
                                part("account-type", "harbourline-api"),
                                part("display-name", "quiet_tern"),
                                part("created", "2026-03-02T02:10:00Z")));
    }

    private static Map<String, Object> part(String relation, String value) {
        Map<String, Object> part = attribute("Other", "text", value, "");
        part.put("object_relation", relation);
        return part;
    }
}
