package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Observable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.reading.SignalTypes;

/** Which value of an observed object is the signal, and what kind it is. */
final class Signals {
    /** The one field of an object that is the signal, as "object type:field", and the word for it. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ipv4-addr:value", "ip"),
            Map.entry("ipv6-addr:value", "ip"),
            Map.entry("domain-name:value", "domain"),
            Map.entry("url:value", "url"),
            Map.entry("email-addr:value", "email"),
            Map.entry("mac-addr:value", "mac"),
            Map.entry("autonomous-system:number", "asn"),
            Map.entry("software:name", "software"),
            Map.entry("mutex:name", "mutex"),
            Map.entry("windows-registry-key:key", "registry-key"),
            Map.entry("email-message:subject", "email-subject"),
            Map.entry("user-account:account_login", "username"),
            Map.entry("user-account:user_id", "username"),
            Map.entry("user-account:display_name", "username"),
            Map.entry("file:name", "filename"),
            Map.entry("artifact:url", "url"),
            Map.entry("x509-certificate:serial_number", "x509-serial"));

    private static final Pattern PAYMENT = Pattern.compile(
            "(^|.*-)(wallet|crypto-?currency|crypto-?address|payment|payment-card|bank-card|credit-card|bank-account|iban)(-.*|$)");

    private Signals() {}

    /** The signals of an object, the most telling first; none for what holds no signal. Takes the fields they stand in. */
    static List<Observable> of(String type, Fields fields) throws BadField {
        return switch (type) {
            case "ipv4-addr", "ipv6-addr", "domain-name", "url", "email-addr", "mac-addr" ->
                List.of(observable(word(type + ":value"), fields.needed("value")));
            case "autonomous-system" -> autonomousSystem(fields);
            case "software" -> software(fields);
            case "mutex" -> List.of(observable("mutex", fields.needed("name")));
            case "windows-registry-key" -> one("registry-key", fields.text("key"));
            case "email-message" -> one("email-subject", fields.text("subject"));
            case "file" -> withHashes(type, fields, "name");
            case "artifact" -> withHashes(type, fields, "url");
            case "x509-certificate" -> withHashes(type, fields, "serial_number");
            case "network-traffic" -> userAgent(fields);
            default -> isPayment(type) ? payment(fields) : List.of();
        };
    }

    /** A custom object that by its name is a way to pay. */
    static boolean isPayment(String type) {
        return PAYMENT.matcher(type).matches();
    }

    /** For a comparison in a pattern, "ipv4-addr:value" or "file:hashes.'SHA-256'"; null where there is no such signal. */
    static @Nullable Observable compared(String path, String value) {
        int hashes = path.indexOf(":hashes.");
        if (hashes > 0) {
            String prefix = path.startsWith("x509-certificate:") ? "x509-" : "";
            String word = prefix + hashWord(path.substring(hashes + 8).replace("'", ""));
            return SignalTypes.family(word) == null ? null : observable(word, value);
        }
        String word = WORDS.get(path);
        return word == null || value.isEmpty() ? null : observable(word, word.equals("asn") ? "AS" + value : value);
    }

    private static List<Observable> autonomousSystem(Fields fields) throws BadField {
        Long number = fields.whole("number");
        if (number == null) {
            throw new BadField("number", "\"number\" is missing");
        }
        return List.of(observable("asn", "AS" + number));
    }

    private static List<Observable> software(Fields fields) throws BadField {
        String name = fields.needed("name");
        String version = fields.text("version");
        return List.of(observable("software", version == null ? name : name + " " + version));
    }

    private static List<Observable> withHashes(String type, Fields fields, String elseField) throws BadField {
        List<Observable> found = new ArrayList<>();
        Fields hashes = fields.glance().object("hashes");
        for (String name : hashes == null ? List.<String>of() : hashes.left()) {
            Observable hash = compared(
                    type + ":hashes." + name, Objects.requireNonNull(hashes).needed(name));
            if (hash != null) {
                found.add(hash);
            }
        }
        found.sort(
                Comparator.comparingInt((Observable it) -> it.value().length()).reversed());
        return found.isEmpty() ? one(word(type + ":" + elseField), fields.text(elseField)) : found;
    }

    /** The browser's own name for itself, deep in the HTTP part of a connection. */
    private static List<Observable> userAgent(Fields fields) throws BadField {
        Fields at = fields.glance();
        for (String step : List.of("extensions", "http-request-ext", "request_header")) {
            at = at == null ? null : at.object(step);
        }
        return at == null || !at.has("User-Agent") ? List.of() : one("user-agent", at.loose("User-Agent"));
    }

    private static List<Observable> payment(Fields fields) throws BadField {
        for (String field : List.of("value", "address", "number", "iban", "fingerprint")) {
            if (fields.has(field)) {
                return one("payment", fields.loose(field));
            }
        }
        return List.of();
    }

    private static List<Observable> one(String word, @Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(observable(word, value));
    }

    private static Observable observable(String word, String value) {
        boolean range = word.equals("ip") && value.contains("/");
        return SignalTypes.observable(range ? "ip-range" : word, value);
    }

    private static String word(String path) {
        String word = WORDS.get(path);
        if (word == null) {
            throw new IllegalStateException(path);
        }
        return word;
    }

    private static String hashWord(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^sha-", "sha");
    }
}
