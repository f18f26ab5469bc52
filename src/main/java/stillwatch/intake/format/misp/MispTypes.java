package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Observable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.reading.SignalTypes;

/** Which types of attribute are signals, and of what kind. */
final class MispTypes {
    /** Our word, then the types that are one. */
    private static final String TABLE = """
            ip: ip-src, ip-dst, ip
            port: port
            host: hostname
            domain: domain
            url: url, uri
            asn: AS
            mac: mac-address, mac-eui-64
            x509-md5: x509-fingerprint-md5
            x509-sha1: x509-fingerprint-sha1
            x509-sha256: x509-fingerprint-sha256
            user-agent: user-agent
            software: email-x-mailer, chrome-extension-id, mobile-application-id
            cookie: cookie
            ja3: ja3-fingerprint-md5
            jarm: jarm-fingerprint
            hassh: hassh-md5, hasshserver-md5
            mutex: mutex
            registry-key: regkey
            named-pipe: named pipe
            md5: md5
            sha1: sha1
            sha224: sha224
            sha256: sha256
            sha384: sha384
            sha512: sha512
            sha3-256: sha3-256
            sha3-512: sha3-512
            ssdeep: ssdeep
            tlsh: tlsh
            imphash: imphash
            pehash: pehash
            authentihash: authentihash
            vhash: vhash
            filename: filename, attachment, email-attachment
            email-subject: email-subject
            text: email-body, email-message-id, email-thread-index
            pgp-key: pgp-public-key, pgp-private-key
            email: email, email-src, email-dst, email-reply-to, eppn, whois-registrant-email, dns-soa-email
            phone: phone-number, prtn, whois-registrant-phone
            username: github-username, github-organisation, twitter-id, jabber-id
            full-name: full-name, email-src-display-name, email-dst-display-name, whois-registrant-name
            identity-document: passport-number, identity-card-number, visa-number, national-identification-number
            card: cc-number
            payment: bin
            iban: iban
            bic: bic
            bank-account: bank-account-nr, aba-rtn
            wallet: btc, xmr, dash
            target-user: target-user
            target-email: target-email
            target-org: target-org
            target-place: target-location
            target-machine: target-machine
            target: target-external
            """;

    private static final Set<String> REMARKS = Set.of("text", "comment", "other", "link");
    private static final Map<String, String> WORDS = words();

    private MispTypes() {}

    /** The signals an attribute holds, two for a type such as "domain|ip"; null for a type that is none. */
    static @Nullable List<Observable> signals(String type, String value) throws BadField {
        List<String> types = List.of((type.equals("malware-sample") ? "filename|md5" : type).split("\\|", 2));
        if (types.stream().noneMatch(WORDS::containsKey)) {
            return null;
        }
        List<String> values = types.size() == 1 ? List.of(value) : List.of(value.split("\\|", 2));
        if (values.size() < types.size()) {
            throw new BadField("value", "an attribute of type \"" + type + "\" has two parts with | between them");
        }
        List<Observable> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String word = WORDS.get(types.get(i));
            if (word != null && !values.get(i).isEmpty()) {
                found.add(signal(word, values.get(i)));
            }
        }
        return found;
    }

    private static Observable signal(String word, String value) {
        return SignalTypes.observable(word.equals("ip") && value.contains("/") ? "ip-range" : word, value);
    }

    /** Plain words or a reference: a remark on the event and no signal. */
    static boolean isRemark(String type) {
        return REMARKS.contains(type);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        TABLE.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            for (String type : line.substring(colon + 2).split(", ", -1)) {
                words.put(type, line.substring(0, colon));
            }
        });
        return Map.copyOf(words);
    }
}
