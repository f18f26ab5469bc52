package stillwatch.intake.format;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Objects with fields that are sometimes right, sometimes of the wrong type, sometimes doubled or missing. One line each. */
final class RandomObjects {
    static final List<String> STIX = List.of(
            "identity",
            "threat-actor",
            "intrusion-set",
            "user-account",
            "campaign",
            "incident",
            "grouping",
            "report",
            "observed-data",
            "indicator",
            "relationship",
            "sighting",
            "note",
            "opinion",
            "marking-definition",
            "ipv4-addr",
            "domain-name",
            "file",
            "software",
            "autonomous-system",
            "tool",
            "x-acme-wallet",
            "x-acme-thing");
    static final List<String> MISP = List.of(
            "ip-src",
            "ip-dst|port",
            "domain|ip",
            "md5",
            "filename|sha256",
            "btc",
            "text",
            "comment",
            "yara",
            "odd",
            "email-src");
    private static final List<String> TEXT_FIELDS = List.of(
            "name",
            "account_type",
            "user_id",
            "identity_class",
            "objective",
            "content",
            "opinion",
            "relationship_type",
            "pattern",
            "value",
            "comment",
            "info",
            "date",
            "object_relation",
            "source",
            "type",
            "deleted",
            "lang",
            "number_observed",
            "count",
            "number",
            "timestamp",
            "x_price");
    private static final List<String> TIME_FIELDS = List.of(
            "created",
            "modified",
            "first_seen",
            "last_seen",
            "first_observed",
            "last_observed",
            "published",
            "account_created",
            "valid_from");
    private static final List<String> LIST_FIELDS = List.of(
            "object_refs", "aliases", "authors", "where_sighted_refs", "object_marking_refs", "resolves_to_refs");
    private static final List<String> REF_FIELDS = List.of(
            "created_by_ref", "source_ref", "target_ref", "sighting_of_ref", "referenced_uuid", "belongs_to_ref");
    private final Random random;
    private final List<String> types;

    RandomObjects(Random random, List<String> types) {
        this.random = random;
        this.types = types;
    }

    String stix() {
        String type = pick(types);
        String head = chance(20) ? "" : "\"type\":\"" + type + "\",\"id\":\"" + type + "--" + id() + "\",";
        return chance(40) ? junk(2) : "{" + head + required(type) + fields() + "}";
    }

    String misp(String list) {
        if (chance(30)) {
            return junk(2);
        }
        String inner = list.equals("Object")
                ? "\"name\":\"" + (random.nextBoolean() ? "user-account" : "file") + "\",\"Attribute\":["
                        + IntStream.range(0, random.nextInt(4))
                                .mapToObj(_ -> misp("Attribute"))
                                .collect(Collectors.joining(","))
                        + "],\"ObjectReference\":[{\"referenced_uuid\":\"" + id() + "\",\"relationship_type\":\"x\"}],"
                : "\"type\":\"" + pick(types) + "\",\"value\":\"" + (random.nextBoolean() ? "a|b" : "user-id") + "\","
                        + "\"object_relation\":\"" + (random.nextBoolean() ? "user-id" : "x") + "\",";
        return "{\"uuid\":\"" + id() + "\"," + inner + "\"x\":" + junk(1) + (chance(3) ? "," + fields() : "") + "}";
    }

    String event() {
        return "\"uuid\":\"" + id() + "\",\"info\":" + (chance(5) ? "5" : "\"i\"") + ",\"timestamp\":"
                + (chance(5) ? "[]" : "\"5\"") + ",\"Orgc\":{\"name\":\"O\"},\"Tag\":[{\"name\":\"tlp:red\"}]";
    }

    /** What the type cannot do without, most of the time. */
    private String required(String type) {
        if (chance(8)) {
            return "";
        }
        return switch (type) {
            case "user-account" -> "\"user_id\":\"u" + random.nextInt(9) + "\",";
            case "grouping", "note", "report" -> "\"content\":\"c\",\"name\":\"n\",\"object_refs\":" + refs() + ",";
            case "opinion" -> "\"opinion\":\"agree\",\"object_refs\":" + refs() + ",";
            case "observed-data" ->
                "\"first_observed\":\"2026-01-01T00:00:00Z\",\"last_observed\":\"2026-01-02T00:00:00Z\",\"number_observed\":1,"
                        + "\"object_refs\":" + refs() + ",";
            case "indicator" -> "\"pattern\":\"[url:value = 'x']\",";
            case "relationship" ->
                "\"relationship_type\":\"uses\",\"source_ref\":\"" + ref() + "\",\"target_ref\":\"" + ref() + "\",";
            case "sighting" -> "\"sighting_of_ref\":\"" + ref() + "\",";
            case "autonomous-system" -> "\"number\":64500,";
            default -> "\"name\":\"n\",\"value\":\"v\",";
        };
    }

    private String fields() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> field())
                .collect(Collectors.joining(",", "\"k\":1", ""))
                .replaceFirst("\"k\":1(?=.)", "\"k\":1,");
    }

    private String field() {
        String name = pick(pick(List.of(TEXT_FIELDS, TIME_FIELDS, LIST_FIELDS, REF_FIELDS)));
        String value = chance(3)
                ? junk(3)
                : TIME_FIELDS.contains(name)
                        ? "\"2026-0" + (1 + random.nextInt(9)) + "-01T00:00:00Z\""
                        : LIST_FIELDS.contains(name)
                                ? refs()
                                : REF_FIELDS.contains(name) ? "\"" + ref() + "\"" : "\"t\u202e\\u0000\"";
        return "\"" + name + "\":" + value;
    }

    private String refs() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> "\"" + ref() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String ref() {
        return pick(types) + "--" + id();
    }

    private String id() {
        return chance(6) ? "odd" : "00000000-0000-4000-8000-00000000000" + random.nextInt(10);
    }

    private String junk(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> "null";
            case 1 -> "-1";
            case 2 -> "1.50e3";
            case 3 -> "1e999999999";
            case 4 -> "true";
            case 5 -> "\"\"";
            case 6 -> "9".repeat(60);
            case 7 -> chance(3) ? "oops" : "\"\\ud800\"";
            case 8 -> "[" + junk(depth - 1) + "," + junk(depth - 1) + "]";
            default -> "{\"a\":" + junk(depth - 1) + ",\"" + (chance(3) ? "a" : "b") + "\":" + junk(depth - 1) + "}";
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
