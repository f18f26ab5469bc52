package stillwatch.samples.harbour;

import java.util.List;
import stillwatch.samples.writing.Invented;

/** What an account is seen with, by family; empty where it is not seen with anything. */
final class Traits {
    private static final String POPULAR = "tpl-0c0ffe";
    private static final List<String> BROWSERS =
            List.of("TernBrowser/14.2", "TernBrowser/14.3", "Kelp/9.0 (desktop)", "Kelp/9.1 (mobile)", "Ferry/3.8");

    private Traits() {}

    static String card(Member member) {
        int i = member.index();
        return switch (member.group()) {
            case GANNET -> fingerprint("gannet " + i % 3);
            case PETREL -> fingerprint("petrel " + i % 5);
            case SKUA -> "";
            case RESELLER -> fingerprint("reseller " + i % 2);
            case CAMPUS, HEAVY -> fingerprint(member.group() + " " + i);
            case ORDINARY -> i % 4 == 0 ? "" : fingerprint("ordinary " + i);
        };
    }

    /** One wallet of the third group also paid for one account of the second. */
    static String wallet(Member member) {
        boolean shares = member.group() == Group.PETREL && member.index() == 6;
        if (member.group() != Group.SKUA && !shares) {
            return "";
        }
        return "wallet-invented-" + Invented.hex("wallet " + (shares ? 0 : member.index() % 2), 10);
    }

    static String email(Member member) {
        String last = member.id().substring(3);
        return switch (member.group()) {
            case GANNET -> "gn." + last + "@inbox.example.net";
            case PETREL -> "p" + last + "x@mail.example.org";
            case SKUA -> "";
            case CAMPUS -> "student" + last + "@lindenholm.example";
            case RESELLER -> "buyer" + last + "@quayside.example";
            case HEAVY, ORDINARY -> "user" + last + "@mail.example.com";
        };
    }

    /** A number kept free for fiction, shared by three accounts each. */
    static String phone(Member member) {
        return member.group() == Group.SKUA ? "+1-202-555-01" + (10 + member.index() / 3) : "";
    }

    static String address(Member member) {
        int i = member.index();
        return switch (member.group()) {
            case GANNET -> "203.0.113." + (10 + i / 4);
            case PETREL -> "2001:db8:40:" + Integer.toHexString(i * 7 % 16) + "::" + Integer.toHexString(17 + i);
            case SKUA -> "203.0.113." + (i % 5 == 0 ? 12 : 120 + i % 6);
            case CAMPUS -> "198.51.100." + (7 + i % 2);
            case RESELLER -> "192.0.2." + (10 + i);
            case HEAVY -> "192.0.2." + (100 + i);
            case ORDINARY -> "198.51.100." + (100 + i);
        };
    }

    static String userAgent(Member member) {
        return switch (member.group()) {
            case GANNET -> "tern-client/1.3 (batch)";
            case PETREL -> member.index() % 7 == 3 ? "tern-client/1.3 (batch)" : "relay-http/0.9";
            case SKUA -> "relay-http/0.9 (night)";
            case HEAVY -> "own-script/" + (1 + member.index()) + ".0";
            case RESELLER, CAMPUS, ORDINARY ->
                BROWSERS.get((member.index() * 3 + member.group().ordinal()) % BROWSERS.size());
        };
    }

    static String device(Member member) {
        return member.group() == Group.SKUA ? "device-" + Invented.hex("device " + member.index() % 4, 8) : "";
    }

    static String template(Member member) {
        int i = member.index();
        return switch (member.group()) {
            case GANNET ->
                i % 6 == 5
                        ? POPULAR
                        : List.of("tpl-9f3ac2", "tpl-41bd07", "tpl-e8120b").get(i % 3);
            case PETREL -> i % 4 == 0 ? "tpl-41bd07" : "tpl-77e510";
            case SKUA -> "tpl-b03d6a";
            case RESELLER, HEAVY -> i % 2 == 0 ? POPULAR : "";
            case CAMPUS, ORDINARY -> i % 5 == 0 ? POPULAR : "";
        };
    }

    static String capability(Member member) {
        return switch (member.group()) {
            case GANNET -> "software engineering";
            case PETREL -> "multi-step reasoning";
            case SKUA -> "tool use";
            case HEAVY -> "software engineering";
            case RESELLER, CAMPUS, ORDINARY -> "";
        };
    }

    /** Worked out by the partner, for what it looked at. */
    static String activeHours(Member member) {
        boolean looked = member.group().acts() || (member.group() == Group.HEAVY && member.index() == 0);
        return looked ? Hours.of(member.group(), member.index()).words() : "";
    }

    private static String fingerprint(String word) {
        return "cfp_" + Invented.hex("card " + word, 12);
    }
}
