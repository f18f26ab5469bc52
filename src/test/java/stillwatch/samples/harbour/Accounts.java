package stillwatch.samples.harbour;

import static stillwatch.samples.writing.MappingText.columns;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.TextTable;

/** accounts.csv: each account once, those whose state changed back twice. */
final class Accounts {
    static final Instant SUSPENDED = Instant.parse("2026-04-17T09:00:00Z");
    private static final String RESTORED = "2026-04-20T13:15:00Z";
    static final Mapping MAPPING = new Mapping(
            Subject.ACCOUNTS,
            columns(
                    "account", "account",
                    "platform", "platform",
                    "name", "name",
                    "created", "created",
                    "last_seen", "last_seen",
                    "state", "state",
                    "state_at", "state_at",
                    "plan", "detail"),
            "UTC",
            null,
            null,
            null,
            null,
            null);

    private Accounts() {}

    static TextTable table(Cast cast) {
        TextTable table = TextTable.plain()
                .header("account", "platform", "name", "created", "last_seen", "state", "state_at", "plan");
        Random random = new Random(Cast.SEED + 1);
        for (Member member : cast.all()) {
            String lastSeen = lastSeen(member, random).toString();
            String state = state(member);
            table.row(row(member, lastSeen, state, stateAt(member, state)));
            if (restored(member)) {
                table.row(row(member, lastSeen, "active", RESTORED));
            }
        }
        return table;
    }

    /** Suspended in error with the proxy they share, and let in again. */
    static boolean restored(Member member) {
        return member.group() == Group.CAMPUS && member.index() % 15 == 4;
    }

    static String state(Member member) {
        return switch (member.group()) {
            case GANNET -> member.index() % 9 == 8 ? "active" : "suspended";
            case PETREL -> member.index() % 2 == 0 ? "suspended" : "active";
            case SKUA -> member.index() < 10 ? "banned" : "active";
            case CAMPUS -> restored(member) ? "suspended" : "active";
            case RESELLER -> member.index() % 11 == 5 ? "closed" : "active";
            case HEAVY, ORDINARY -> "active";
        };
    }

    /** When the state began; empty where it did with the account. */
    static String stateAt(Member member, String state) {
        return switch (state) {
            case "suspended" -> SUSPENDED.plusSeconds(member.index() * 41L).toString();
            case "banned" ->
                Instant.parse("2025-12-01T10:00:00Z")
                        .plusSeconds(member.index() * 60L)
                        .toString();
            case "closed" -> "2026-03-30T08:00:00Z";
            default -> "";
        };
    }

    private static Instant lastSeen(Member member, Random random) {
        Hours hours = Hours.of(member.group(), member.index());
        return switch (state(member)) {
            case "banned" -> hours.some(random, Instant.parse("2025-11-24T00:00:00Z"), 5);
            case "closed" -> hours.some(random, Instant.parse("2026-03-24T00:00:00Z"), 5);
            default ->
                member.group().acts()
                        ? hours.some(random, Instant.parse("2026-04-16T00:00:00Z"), 1)
                        : hours.some(random, Instant.parse("2026-04-13T00:00:00Z"), 4);
        };
    }

    private static String[] row(Member member, String lastSeen, String state, String stateAt) {
        String plan = member.group() == Group.HEAVY || member.group().acts() ? "pay as you go" : "monthly";
        return List.of(
                        member.id(),
                        member.platform(),
                        member.name(),
                        member.created().toString(),
                        lastSeen,
                        state,
                        stateAt,
                        plan)
                .toArray(String[]::new);
    }
}
