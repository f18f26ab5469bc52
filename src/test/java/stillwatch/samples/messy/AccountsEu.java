package stillwatch.samples.messy;

import static stillwatch.samples.writing.MappingText.columns;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.DateOrder;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.TextTable;

/** Semicolons, windows-1252, two lines above the header, days first. */
final class AccountsEu {
    static final Charset CHARSET = Charset.forName("windows-1252");
    static final Mapping MAPPING = new Mapping(
            Subject.ACCOUNTS,
            columns(
                    "Konto", "account",
                    "Plattform", "platform",
                    "Anzeigename", "name",
                    "Angelegt am", "created",
                    "Zuletzt gesehen", "last_seen",
                    "Status", "state",
                    "Status seit", "state_at",
                    "Karte", "observable:PAYMENT:card",
                    "Bemerkung", "detail"),
            "Europe/Berlin",
            DateOrder.DAY_FIRST,
            null,
            null,
            new Mapping.Dialect(";", "\"", "windows-1252", 3),
            null);

    private static final List<String> NAMES = List.of(
            "Möwe & Mast",
            "Ærø Tekst",
            "Señal Azul",
            "Grüne Boje",
            "Çapa Yolu",
            "Île Bavarde",
            "Straße 9",
            "Tür zum Kai");

    private AccountsEu() {}

    static TextTable table() {
        TextTable table = new TextTable(";", "\r\n")
                .raw("Kontenliste Region EU – ERFUNDENE BEISPIELDATEN, keine echten Konten\r\n")
                .raw("Stand 17.04.2026\r\n")
                .header(MAPPING.columns().stream().map(Mapping.Column::header).toArray(String[]::new));
        ordinary(table, 0, 6);
        table.row(
                new Fate.Rejected("Angelegt am", "30 days", "31.04.2026: April has 30 days"),
                row(7101, "Kai und Kran", "31.04.2026", ""));
        ordinary(table, 6, 4);
        table.row(
                new Fate.Accepted("a semicolon and doubled quotes inside a quoted cell"),
                row(7102, "Grüße; \"Kai\"", "02.03.2026 09:15", ""));
        table.row(
                new Fate.Accepted(
                        "02:30 on 29.03.2026 does not exist in Berlin (clocks went forward): kept as a range"),
                row(7103, "Lücke", "29.03.2026 02:30", ""));
        table.row(
                new Fate.Accepted(
                        "02:30 on 26.10.2025 came twice in Berlin (clocks went back): kept as a range of both"),
                row(7104, "Doppelstunde", "26.10.2025 02:30", ""));
        ordinary(table, 10, 5);
        table.row(new Fate.Rejected("Konto", null, "no account id"), row(0, "Ohne Nummer", "04.03.2026 10:00", ""));
        table.row(
                new Fate.Rejected("Angelegt am", "31 days", "32.01.2026: January has 31 days"),
                row(7105, "Zweiunddreißig", "32.01.2026", ""));
        ordinary(table, 15, 5);
        table.row(
                new Fate.Rejected("Angelegt am", "four digits", "a year of two digits: the century is not guessed"),
                row(7106, "Kurzes Jahr", "03.03.26", ""));
        table.row(
                new Fate.Rejected(null, null, "an unquoted semicolon in the remark: 10 cells under 9 headers"),
                tenCells());
        ordinary(table, 20, 6);
        List<String> twice = row(7108, "Zweimal", "06.03.2026 12:00", "steht doppelt in der Quelle");
        table.row(new Fate.Accepted("first of two equal rows"), twice);
        table.row(new Fate.Accepted("a real double of the line above: counted, not dropped"), twice);
        table.row(
                new Fate.Accepted("€ and typographic quotes, which only windows-1252 has at these bytes"),
                row(7109, "Preis „99 €“ …", "07.03.2026 08:00", "Kürzel: Ž, œ, ™"));
        table.row(
                new Fate.Accepted("dates without a time of day: the whole day"),
                row(7110, "Ganzer Tag", "08.03.2026", ""));
        ordinary(table, 26, 4);
        return table;
    }

    private static List<String> tenCells() {
        List<String> cells = new ArrayList<>(row(7107, "Zehn Zellen", "05.03.2026 11:00", "eins"));
        cells.add(" zwei");
        return cells;
    }

    private static void ordinary(TextTable table, int from, int count) {
        for (int i = from; i < from + count; i++) {
            String created = String.format(
                    Locale.ROOT, "%02d.%02d.2026 %02d:%02d", 1 + i * 5 % 27, 1 + i % 3, 7 + i % 11, i * 13 % 60);
            table.row(Fate.ACCEPTED, row(7001 + i, NAMES.get(i % NAMES.size()) + " " + (i + 1), created, ""));
        }
    }

    private static List<String> row(int number, String name, String created, String remark) {
        boolean suspended = number % 4 == 1;
        return List.of(
                number == 0 ? "" : "hl-00" + number,
                "harbourline-chat",
                name,
                created,
                "16.04.2026 18:00",
                suspended ? "gesperrt" : "aktiv",
                suspended ? "17.04.2026 09:00" : "",
                "cfp_eu" + number % 5 + "a90c41",
                remark);
    }
}
