package stillwatch.samples.harbour;

import static stillwatch.samples.writing.MappingText.columns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.TextTable;

/** events.csv: sign-ups, bursts of requests, what the lab did about it, what was said in public. */
final class Events {
    static final Mapping MAPPING = new Mapping(
            Subject.EVENTS,
            columns(
                    "time", "time",
                    "time_end", "time_end",
                    "kind", "kind",
                    "title", "title",
                    "account", "account",
                    "platform", "platform",
                    "requests", "detail"),
            "UTC",
            null,
            null,
            null,
            null,
            null);

    private final Random random = new Random(Cast.SEED + 3);
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            Instant at, String end, String kind, String title, String account, String platform, String requests) {
        String[] cells() {
            return new String[] {at.toString(), end, kind, title, account, platform, requests};
        }
    }

    private Events() {}

    static TextTable table(Cast cast) {
        Events events = new Events();
        for (Member member : cast.all()) {
            events.of(member);
        }
        PublicEvents.LINES.lines().forEach(events::inPublic);
        events.rows.sort(
                Comparator.comparing(Row::at).thenComparing(Row::account).thenComparing(Row::title));
        TextTable table = TextTable.plain()
                .header(MAPPING.columns().stream().map(Mapping.Column::header).toArray(String[]::new));
        events.rows.forEach(row -> table.row(row.cells()));
        return table;
    }

    private void of(Member member) {
        add(member, member.created(), "sign-up", "Signed up");
        for (int i = 0; i < bursts(member); i++) {
            burst(member, i);
        }
        String state = Accounts.state(member);
        if (state.equals("suspended") || state.equals("banned")) {
            add(member, Instant.parse(Accounts.stateAt(member, state)), "enforcement", "Account " + state);
        }
        if (Accounts.restored(member)) {
            add(member, Instant.parse("2026-04-20T13:15:00Z"), "enforcement", "Account restored after appeal");
        }
        if (member.group() == Group.GANNET && member.index() % 12 == 11) {
            add(
                    member,
                    member.created().plusSeconds(86_400),
                    "payment",
                    "Card declined, next card of the same three accepted");
        }
    }

    private static int bursts(Member member) {
        return switch (member.group()) {
            case GANNET -> member.index() % 2 == 0 ? 4 : 2;
            case PETREL -> member.index() % 2 == 0 ? 3 : 2;
            case SKUA -> 2;
            case HEAVY -> nightly(member) ? 16 : 1;
            case RESELLER -> member.index() % 3 == 0 ? 1 : 0;
            case CAMPUS -> member.index() % 4 == 0 ? 1 : 0;
            case ORDINARY -> 0;
        };
    }

    /** Many requests in one go. The three that act grow louder: two of three of their bursts fall into the last days. */
    private void burst(Member member, int n) {
        Instant at = when(member, n);
        int minutes = 12 + random.nextInt(35);
        int requests = minutes * (member.group().acts() ? 18 + random.nextInt(14) : 3 + random.nextInt(5));
        rows.add(new Row(
                at,
                at.plusSeconds(minutes * 60L).toString(),
                "burst",
                requests + " requests in " + minutes + " minutes",
                member.id(),
                member.platform(),
                Integer.toString(requests)));
    }

    private Instant when(Member member, int n) {
        Hours hours = Hours.of(member.group(), member.index());
        Stretch stretch = Stretch.of(member);
        if (nightly(member)) {
            return hours.some(random, stretch.begins().plus(Duration.ofDays(n)), 1);
        }
        boolean late = member.group().acts() && random.nextInt(3) > 0;
        return hours.some(random, late ? stretch.ends() : stretch.begins(), late ? 4 : 9);
    }

    private static boolean nightly(Member member) {
        return member.group() == Group.HEAVY && member.index() == 0;
    }

    private void add(Member member, Instant at, String kind, String title) {
        rows.add(new Row(at, "", kind, title, member.id(), member.platform(), ""));
    }

    private void inPublic(String line) {
        String[] parts = line.split(" \\| ", -1);
        rows.add(new Row(Instant.parse(parts[0]), "", parts[1], parts[2], "", "", ""));
    }
}
