package stillwatch.samples.messy;

import static stillwatch.samples.writing.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.Invented;
import stillwatch.samples.writing.JsonText;
import stillwatch.samples.writing.Placed;

/** A STIX 2.1 bundle as a partner would send it. */
final class Partner {
    private static final String DESK = id("identity", "breakwater desk");
    private static final String HARBOURLINE = id("identity", "harbourline");
    private static final String STATEMENT = id("marking-definition", "invented");
    private static final String AMBER = "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";
    private static final String CAMPAIGN = id("campaign", "spring tide");
    private static final String GROUPING = id("grouping", "gannet");
    private static final String INDICATOR = id("indicator", "addresses");
    private static final String IPV4 = id("ipv4-addr", "gannet");
    private static final String IPV6 = id("ipv6-addr", "petrel");
    private static final String MAIL = id("email-addr", "relay");
    private static final String NOWHERE = id("identity", "not in this file");
    private static final List<String> MARKINGS = List.of(STATEMENT, AMBER);
    private static final String NOON = "2026-04-14T12:00:00.000Z";

    private final PlantedObjects objects = new PlantedObjects();

    static String id(String type, String word) {
        return type + "--" + Invented.uuid(type + " " + word);
    }

    String json() {
        identities();
        accounts();
        campaign();
        values();
        observed();
        groupings();
        indicators();
        relations();
        reports();
        remarks();
        others();
        return JsonText.of(object("type", "bundle", "id", id("bundle", "partner"), "objects", objects.objects()));
    }

    List<Placed> placed(String json) {
        return objects.placed(json, "  \"objects\": [", "    ");
    }

    private void identities() {
        sdo("identity", "breakwater desk", "name", "Breakwater Desk (invented)", "identity_class", "organization");
        sdo("identity", "harbourline", "name", "Harbourline (invented)", "identity_class", "organization");
        objects.add(object(
                "type",
                "marking-definition",
                "spec_version",
                "2.1",
                "id",
                STATEMENT,
                "created",
                NOON,
                "definition_type",
                "statement",
                "definition",
                object("statement", "INVENTED sample data: no real account, person, company or address")));
        objects.add(object(
                "type", "marking-definition",
                "spec_version", "2.1",
                "id", AMBER,
                "created", "2017-01-20T00:00:00.000Z",
                "definition_type", "tlp",
                "name", "TLP:AMBER",
                "definition", object("tlp", "amber")));
    }

    private void accounts() {
        List<String> names = List.of("quiet_tern", "海港灯塔", "منارة الخليج", "Тихая Гавань", "Möwe & Mast", "גשר הנמל");
        for (int i = 0; i < names.size(); i++) {
            Fate fate = i == 5
                    ? new Fate.Accepted("`is_disabled`: the account and its state are two facts of one row")
                    : Fate.ACCEPTED;
            objects.add(
                    fate,
                    object(
                            "type",
                            "user-account",
                            "spec_version",
                            "2.1",
                            "id",
                            account(i),
                            "user_id",
                            "hl-00" + (4213 + i),
                            "account_type",
                            "harbourline-api",
                            "display_name",
                            names.get(i),
                            "account_created",
                            "2026-03-0" + (2 + i) + "T02:1" + i + ":00Z",
                            "is_disabled",
                            i == 5 ? true : null));
        }
    }

    private static String account(int i) {
        return id("user-account", Integer.toString(i));
    }

    private void campaign() {
        Map<String, Object> older = sdoFields("campaign", "spring tide", "2026-04-12T08:00:00.000Z");
        older.putAll(object("name", "Spring tide", "first_seen", "2026-03-02T00:00:00Z"));
        objects.add(
                new Fate.Accepted("an older version of the object below it: kept as it is, the newer one counts"),
                older);
        Map<String, Object> newer = sdoFields("campaign", "spring tide", "2026-04-14T12:00:00.000Z");
        newer.putAll(object(
                "name", "Spring tide",
                "first_seen", "2026-03-02T00:00:00Z",
                "last_seen", "2026-04-17T12:00:00Z",
                "objective", "Answers of one model gathered to train another, as the partner sees it"));
        objects.add(newer);
        sdo("incident", "april outage", "name", "Queue outage of 9 April");
    }

    private void values() {
        objects.add(object("type", "ipv4-addr", "spec_version", "2.1", "id", IPV4, "value", "203.0.113.17"));
        objects.add(object("type", "ipv6-addr", "spec_version", "2.1", "id", IPV6, "value", "2001:db8:40::17"));
        objects.add(object("type", "email-addr", "spec_version", "2.1", "id", MAIL, "value", "relay@mail.example.net"));
    }

    private void observed() {
        sdo(
                "observed-data",
                "one",
                "first_observed",
                "2026-03-05T01:15:00Z",
                "last_observed",
                "2026-03-05T09:40:00Z",
                "number_observed",
                412,
                "object_refs",
                List.of(account(0), account(1), IPV4));
        sdo(
                "observed-data",
                "two",
                "first_observed",
                "2026-03-06T06:02:00Z",
                "last_observed",
                "2026-03-06T14:55:00Z",
                "number_observed",
                131,
                "object_refs",
                List.of(account(3), IPV6, MAIL));
    }

    private void groupings() {
        sdo(
                "grouping",
                "gannet",
                "name",
                "Gannet",
                "context",
                "suspicious-activity",
                "description",
                "Three accounts that work the same hours, as the partner sees it",
                "object_refs",
                List.of(account(0), account(1), account(2)));
        sdo(
                new Fate.Accepted("a grouping without accounts is no cluster: kept as it is"),
                "grouping",
                "addresses",
                "name",
                "Addresses to look at",
                "context",
                "unspecified",
                "object_refs",
                List.of(IPV4, IPV6));
    }

    private void indicators() {
        sdo(
                "indicator",
                "addresses",
                "name",
                "Addresses of Gannet",
                "pattern",
                "[ipv4-addr:value IN ('203.0.113.17', '203.0.113.18') OR email-addr:value = 'relay@mail.example.net']",
                "pattern_type",
                "stix",
                "valid_from",
                "2026-03-02T00:00:00Z");
        sdo(
                new Fate.Accepted("the pattern says more than a list of values (AND): kept as it is"),
                "indicator",
                "both",
                "name",
                "Address and mail together",
                "pattern",
                "[ipv4-addr:value = '203.0.113.17' AND email-addr:value = 'relay@mail.example.net']",
                "pattern_type",
                "stix",
                "valid_from",
                "2026-03-02T00:00:00Z");
        sdo(
                new Fate.Rejected("valid_from", "28 days", "valid from 30 February"),
                "indicator",
                "impossible date",
                "name",
                "Starts on no day",
                "pattern",
                "[ipv4-addr:value = '198.51.100.77']",
                "pattern_type",
                "stix",
                "valid_from",
                "2026-02-30T00:00:00Z");
        sdo(
                new Fate.Accepted("withdrawn by its maker (`revoked`): kept as it is, not counted as a signal"),
                "indicator",
                "revoked",
                "name",
                "Campus proxy, withdrawn",
                "revoked",
                true,
                "pattern",
                "[ipv4-addr:value = '198.51.100.7']",
                "pattern_type",
                "stix",
                "valid_from",
                "2026-03-02T00:00:00Z");
    }

    private void relations() {
        sdo(
                "relationship",
                "indicates",
                "relationship_type",
                "indicates",
                "source_ref",
                INDICATOR,
                "target_ref",
                CAMPAIGN);
        sdo(
                "relationship",
                "part of",
                "relationship_type",
                "related-to",
                "source_ref",
                GROUPING,
                "target_ref",
                CAMPAIGN);
        sdo(
                new Fate.Accepted("its target is not in the file: kept with the id it has there, and a notice says so"),
                "relationship",
                "dangling",
                "relationship_type",
                "attributed-to",
                "source_ref",
                CAMPAIGN,
                "target_ref",
                NOWHERE);
        sdo(
                "sighting",
                "one",
                "sighting_of_ref",
                INDICATOR,
                "where_sighted_refs",
                List.of(HARBOURLINE),
                "first_seen",
                "2026-03-05T01:15:00Z",
                "last_seen",
                "2026-04-16T09:58:00Z",
                "count",
                2211);
    }

    private void reports() {
        sdo(
                "report",
                "good",
                "name",
                "Three flocks, one tide",
                "published",
                "2026-04-14T12:00:00Z",
                "lang",
                "en",
                "object_refs",
                List.of(CAMPAIGN, GROUPING));
        sdo(
                new Fate.Rejected("name", "name", "a report without the name every report has to have"),
                "report",
                "nameless",
                "published",
                "2026-04-15T12:00:00Z",
                "object_refs",
                List.of(CAMPAIGN));
    }

    private void remarks() {
        sdo(
                "note",
                "hours",
                "abstract",
                "Working hours",
                "content",
                "All three pause from 04:00 to 05:00 UTC. Invented.",
                "object_refs",
                List.of(GROUPING));
        sdo(
                "opinion",
                "campus",
                "opinion",
                "strongly-disagree",
                "explanation",
                "The campus proxy says nothing about the campaign. Invented.",
                "object_refs",
                List.of(CAMPAIGN));
    }

    private void others() {
        sdo(
                new Fate.Accepted("a custom object no tool but the partner's knows: kept word for word and listed"),
                "x-harbour-score",
                "gannet",
                "name",
                "Score of Gannet",
                "score",
                87,
                "about_ref",
                GROUPING);
        sdo(
                new Fate.Accepted(
                        "an object of the standard this version has no noun for: kept word for word and listed"),
                "infrastructure",
                "relay",
                "name",
                "Relay",
                "infrastructure_types",
                List.of("anonymization"));
    }

    private void sdo(String type, String word, Object... fields) {
        sdo(Fate.ACCEPTED, type, word, fields);
    }

    private void sdo(Fate fate, String type, String word, Object... fields) {
        Map<String, Object> all = sdoFields(type, word, NOON);
        all.putAll(object(fields));
        objects.add(fate, all);
    }

    private static Map<String, Object> sdoFields(String type, String word, String modified) {
        return object(
                "type",
                type,
                "spec_version",
                "2.1",
                "id",
                id(type, word),
                "created",
                "2026-04-10T08:00:00.000Z",
                "modified",
                modified,
                "created_by_ref",
                type.equals("identity") ? null : DESK,
                "object_marking_refs",
                new ArrayList<>(MARKINGS));
    }
}
