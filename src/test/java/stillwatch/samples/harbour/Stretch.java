package stillwatch.samples.harbour;

import java.time.Instant;

/** The days an account works on: its first are those behind {@code begins}, its last those behind {@code ends}. */
record Stretch(Instant begins, Instant ends) {
    static Stretch of(Member member) {
        return switch (Accounts.state(member)) {
            case "banned" -> stretch("2025-11-11", "2025-11-20");
            case "closed" -> stretch("2026-03-16", "2026-03-24");
            default -> stretch("2026-03-23", "2026-04-07");
        };
    }

    private static Stretch stretch(String begins, String ends) {
        return new Stretch(Instant.parse(begins + "T00:00:00Z"), Instant.parse(ends + "T00:00:00Z"));
    }
}
