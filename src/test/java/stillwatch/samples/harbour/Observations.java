package stillwatch.samples.harbour;

import static stillwatch.samples.writing.MappingText.columns;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.TextTable;

/** observations.csv: per account one row of what it signed up with and one of what it works with. */
final class Observations {
    static final Mapping MAPPING = new Mapping(
            Subject.OBSERVATIONS,
            columns(
                    "account", "account",
                    "platform", "platform",
                    "first_seen", "first",
                    "last_seen", "last",
                    "times", "count",
                    "card", "observable:PAYMENT:card",
                    "wallet", "observable:PAYMENT:wallet",
                    "email", "observable:IDENTITY:email",
                    "phone", "observable:IDENTITY:phone",
                    "ip", "observable:NETWORK:ip",
                    "user_agent", "observable:CLIENT:user-agent",
                    "device", "observable:CLIENT:device-id",
                    "prompt_template", "observable:CONTENT:prompt-template",
                    "capability", "observable:TARGETING:capability",
                    "active_hours", "observable:TIMING:active-hours"),
            "UTC",
            null,
            null,
            null,
            null,
            null);

    private Observations() {}

    static TextTable table(Cast cast) {
        TextTable table = TextTable.plain()
                .header(MAPPING.columns().stream().map(Mapping.Column::header).toArray(String[]::new));
        Random random = new Random(Cast.SEED + 2);
        for (Member member : cast.all()) {
            signUp(table, member);
            work(table, member, random);
        }
        return table;
    }

    private static void signUp(TextTable table, Member member) {
        String at = member.created().toString();
        List<String> values =
                List.of(Traits.card(member), Traits.wallet(member), Traits.email(member), Traits.phone(member));
        if (values.stream().anyMatch(it -> !it.isEmpty())) {
            row(table, member, at, at, 1, values, List.of("", "", "", "", "", ""));
        }
    }

    private static void work(TextTable table, Member member, Random random) {
        Hours hours = Hours.of(member.group(), member.index());
        Stretch stretch = Stretch.of(member);
        Instant first = hours.some(random, stretch.begins(), 4);
        Instant last = hours.some(random, stretch.ends(), 4);
        int times = (member.group().acts() ? 900 : member.group() == Group.HEAVY ? 1500 : 20) + random.nextInt(400);
        row(
                table,
                member,
                first.toString(),
                last.toString(),
                times,
                List.of("", "", "", ""),
                List.of(
                        Traits.address(member),
                        Traits.userAgent(member),
                        Traits.device(member),
                        Traits.template(member),
                        Traits.capability(member),
                        Traits.activeHours(member)));
    }

    private static void row(
            TextTable table,
            Member member,
            String first,
            String last,
            int times,
            List<String> signUp,
            List<String> work) {
        String[] cells = new String[15];
        cells[0] = member.id();
        cells[1] = member.platform();
        cells[2] = first;
        cells[3] = last;
        cells[4] = Integer.toString(times);
        for (int i = 0; i < signUp.size(); i++) {
            cells[5 + i] = signUp.get(i);
        }
        for (int i = 0; i < work.size(); i++) {
            cells[9 + i] = work.get(i);
        }
        table.row(cells);
    }
}
