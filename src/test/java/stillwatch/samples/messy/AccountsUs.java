package stillwatch.samples.messy;

import static stillwatch.samples.writing.MappingText.columns;

import java.util.List;
import java.util.Locale;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.DateOrder;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.TextTable;

/** UTF-8 with a byte order mark, commas, cells over several lines, months first. */
final class AccountsUs {
    static final Mapping MAPPING = new Mapping(
            Subject.ACCOUNTS,
            columns(
                    "Account ID", "account",
                    "Platform", "platform",
                    "Display name", "name",
                    "Created", "created",
                    "Last seen", "last_seen",
                    "State", "state",
                    "State since", "state_at",
                    "IP address", "observable:NETWORK:ip",
                    "Note", "detail"),
            "America/New_York",
            DateOrder.MONTH_FIRST,
            null,
            null,
            null,
            null);

    private AccountsUs() {}

    static TextTable table() {
        TextTable table = TextTable.plain()
                .raw("\uFEFF")
                .header(MAPPING.columns().stream().map(Mapping.Column::header).toArray(String[]::new));
        table.row(
                new Fate.Accepted("the note says that the data is invented"),
                row(8101, "Quiet Tern", "03/02/2026 09:00", "INVENTED sample data, no real accounts"));
        ordinary(table, 0, 7);
        table.row(
                new Fate.Rejected("Created", "28 days", "02/30/2026: February 2026 has 28 days"),
                row(8102, "Thirtieth of February", "02/30/2026", ""));
        table.row(
                new Fate.Accepted(
                        "the note has three lines: rows from here on do not stand where counting rows would put them"),
                row(8103, "Three Lines", "03/05/2026 10:30", "first line\nsecond line, with a comma\nthird \"line\""));
        ordinary(table, 7, 6);
        table.row(
                new Fate.Rejected("Created", "no month 13", "13/05/2026: a day-first date among month-first ones"),
                row(8104, "Thirteenth Month", "13/05/2026", ""));
        table.row(
                new Fate.Accepted(
                        "03/04/2026 can be read both ways; the mapping says 4 March. Without a mapping it is rejected"),
                row(8105, "Either Way", "03/04/2026", ""));
        table.row(
                new Fate.Accepted("04/03/2026, the other way round: 3 April"),
                row(8106, "Or the Other", "04/03/2026", ""));
        faultsOfTheSecondHalf(table);
        return table;
    }

    private static void faultsOfTheSecondHalf(TextTable table) {
        ordinary(table, 13, 5);
        table.row(new Fate.Rejected("Created", "no month 0", "00/12/2026"), row(8107, "Month Zero", "00/12/2026", ""));
        table.row(
                new Fate.Accepted("quotes inside the name"),
                row(8108, "The \"Blue\" Berth", "03/09/2026 14:20", "said \"hello, harbour\""));
        table.row(
                new Fate.Accepted("a name that begins with = is text and stays text, on screen and in exports"),
                row(8109, "=2+3", "03/10/2026 14:20", "@looks like a formula"));
        ordinary(table, 18, 5);
        table.row(
                new Fate.Rejected("Created", "30 days", "06/31/2026: June has 30 days"),
                row(8110, "Thirty-first of June", "06/31/2026", ""));
        table.row(
                new Fate.Rejected("Created", null, "a word in place of a date"),
                row(8111, "Yesterday", "yesterday", ""));
        table.row(new Fate.Rejected("Account ID", null, "no account id"), row(0, "Nobody", "03/11/2026 08:00", ""));
        table.row(
                new Fate.Accepted("last seen before it was created: both are kept as stated"),
                row(8112, "Back to Front", "04/30/2026 08:00", ""));
        table.row(
                new Fate.Accepted("the same account as on line 2, created another day: two statements, both kept"),
                row(8101, "Quiet Tern", "03/03/2026 09:00", ""));
        ordinary(table, 23, 7);
        List<String> twice = row(8113, "Twice Over", "03/12/2026 16:45", "");
        table.row(new Fate.Accepted("first of two equal rows"), twice);
        table.row(new Fate.Accepted("a real double of the line above: counted, not dropped"), twice);
    }

    private static void ordinary(TextTable table, int from, int count) {
        for (int i = from; i < from + count; i++) {
            String created = String.format(
                    Locale.ROOT, "%02d/%02d/2026 %02d:%02d", 1 + i % 3, 1 + i * 7 % 28, 8 + i % 9, i * 17 % 60);
            table.row(Fate.ACCEPTED, row(8001 + i, "Pier " + (i + 1), created, ""));
        }
    }

    private static List<String> row(int number, String name, String created, String note) {
        boolean banned = number % 5 == 2;
        return List.of(
                number == 0 ? "" : "hl-00" + number,
                "harbourline-api",
                name,
                created,
                "04/16/2026 17:30",
                banned ? "banned" : "active",
                banned ? "04/17/2026 03:00" : "",
                number % 3 == 0 ? "2001:db8:40::" + number % 100 : "203.0.113." + number % 60,
                note);
    }
}
