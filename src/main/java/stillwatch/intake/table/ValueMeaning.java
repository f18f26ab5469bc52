package stillwatch.intake.table;

import org.jspecify.annotations.Nullable;

/** What values say about the meaning of their column: which looks it allows, and which looks speak for themselves. */
final class ValueMeaning {
    private ValueMeaning() {}

    /** The meaning of a column whose name says nothing, or null. */
    static @Nullable String of(Looks looks) {
        if (looks.nearlyAll(Look.TIME)) {
            return "time";
        }
        if (looks.nearlyAll(Look.IP)) {
            return "observable:NETWORK:ip";
        }
        if (looks.nearlyAll(Look.EMAIL)) {
            return "observable:IDENTITY:email";
        }
        if (looks.nearlyAll(Look.USER_AGENT)) {
            return "observable:CLIENT:user-agent";
        }
        if (looks.nearlyAll(Look.URL)) {
            return "observable:NETWORK:url";
        }
        return looks.nearlyAll(Look.SHA256) ? "observable:CONTENT:sha256" : null;
    }

    static boolean allows(String meaning, Looks looks) {
        Look[] expected = expected(meaning);
        return expected.length == 0 || looks.allow(0.5, expected);
    }

    /** What values of this meaning look like; nothing where anything goes. */
    static Look[] expected(String meaning) {
        return switch (meaning) {
            case "time", "created", "first", "last", "start", "end", "state_at", "published", "captured" ->
                new Look[] {Look.TIME, Look.EPOCH, Look.NUMBER};
            case "count" -> new Look[] {Look.NUMBER};
            case "observable:NETWORK:ip" -> new Look[] {Look.IP};
            case "observable:IDENTITY:email" -> new Look[] {Look.EMAIL};
            case "observable:NETWORK:url" -> new Look[] {Look.URL};
            case "observable:CLIENT:user-agent" -> new Look[] {Look.USER_AGENT, Look.TEXT};
            case "observable:CONTENT:md5" -> new Look[] {Look.MD5};
            case "observable:CONTENT:sha1" -> new Look[] {Look.SHA1};
            case "observable:CONTENT:sha256" -> new Look[] {Look.SHA256};
            case "observable:PAYMENT:card-bin", "observable:PAYMENT:card-last4" -> new Look[] {Look.NUMBER};
            default -> new Look[0];
        };
    }
}
