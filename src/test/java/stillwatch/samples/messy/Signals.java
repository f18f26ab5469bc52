package stillwatch.samples.messy;

import static stillwatch.samples.writing.MappingText.columns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.Cell;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.Sheet;

/** A workbook of two sheets with real dates, a formula, text that only looks like one, and an error. */
final class Signals {
    private static final String PLATFORM = "harbourline-api";

    static final Mapping SEEN = new Mapping(
            Subject.OBSERVATIONS,
            columns(
                    "Account", "account",
                    "Platform", "platform",
                    "First seen", "first",
                    "Last seen", "last",
                    "Times", "count",
                    "User agent", "observable:CLIENT:user-agent",
                    "Prompt template", "observable:CONTENT:prompt-template",
                    "Analyst note", "ignore"),
            "UTC",
            null,
            null,
            null,
            null,
            "Seen");

    static final Mapping PAYMENTS = new Mapping(
            Subject.OBSERVATIONS,
            columns(
                    "Account", "account",
                    "Platform", "platform",
                    "Paid on", "first",
                    "Card", "observable:PAYMENT:card",
                    "Amount", "ignore"),
            "UTC",
            null,
            null,
            null,
            null,
            "Payments");

    private Signals() {}

    static Sheet seen() {
        Sheet sheet = new Sheet("Seen")
                .header(
                        "Account",
                        "Platform",
                        "First seen",
                        "Last seen",
                        "Times",
                        "User agent",
                        "Prompt template",
                        "Analyst note");
        sheet.row(
                new Fate.Accepted("the note says that the data is invented"),
                row(0, Cell.text("INVENTED sample data")));
        ordinary(sheet, 1, 6);
        sheet.row(
                new Fate.Accepted("the number of times is a formula; the value saved with it counts"),
                with(row(7, Cell.empty()), 4, Cell.formula("2*3", 6)));
        sheet.row(
                new Fate.Accepted("the note is text that begins with =HYPERLINK(: it stays text and links nowhere"),
                row(8, Cell.text("=HYPERLINK(\"http://example.com/\",\"open me\")")));
        sheet.row(
                new Fate.Rejected("First seen", "#REF!", "an error cell in place of a date"),
                with(row(9, Cell.empty()), 2, Cell.error("VLOOKUP(A11,Payments!A:C,9,0)", "#REF!")));
        ordinary(sheet, 10, 3);
        // no row 15: nothing is there to count
        sheet.skip();
        sheet.row(
                new Fate.Accepted("row 15 is empty and no row; this one has its date as text"),
                with(row(13, Cell.empty()), 2, Cell.text("2026-03-07 10:15")));
        sheet.row(
                new Fate.Rejected("First seen", "no month 13", "2026-13-01, as text"),
                with(row(14, Cell.empty()), 2, Cell.text("2026-13-01")));
        sheet.row(new Fate.Rejected("Account", null, "no account id"), with(row(15, Cell.empty()), 0, Cell.empty()));
        ordinary(sheet, 16, 6);
        sheet.row(
                new Fate.Accepted("a date cell without a time of day: the whole day"),
                with(row(22, Cell.empty()), 2, Cell.date(LocalDate.of(2026, 3, 9))));
        sheet.row(
                new Fate.Accepted("markup in a cell is text"),
                with(row(23, Cell.empty()), 5, Cell.text("tern-client/1.4 <b>&amp;</b>")));
        return sheet;
    }

    static Sheet payments() {
        Sheet sheet = new Sheet("Payments").header("Account", "Platform", "Paid on", "Card", "Amount");
        for (int i = 0; i < 7; i++) {
            sheet.row(Fate.ACCEPTED, payment(i, Cell.date(LocalDate.of(2026, 3, 2 + i))));
        }
        sheet.row(
                new Fate.Rejected("Paid on", null, "\"not recorded\" in place of a date"),
                payment(7, Cell.text("not recorded")));
        return sheet;
    }

    private static void ordinary(Sheet sheet, int from, int count) {
        for (int i = from; i < from + count; i++) {
            sheet.row(Fate.ACCEPTED, row(i, Cell.empty()));
        }
    }

    private static List<Cell> row(int i, Cell note) {
        LocalDateTime first = LocalDateTime.of(2026, 3, 2 + i % 20, 2 + i % 8, i * 7 % 60);
        return List.of(
                Cell.text("hl-00" + (4300 + i)),
                Cell.text(PLATFORM),
                Cell.date(first),
                Cell.date(first.plusDays(21)),
                Cell.number(3 + i),
                Cell.text(i % 3 == 0 ? "tern-client/1.3 (batch)" : "tern-client/1.4"),
                Cell.text(i % 2 == 0 ? "tpl-9f3ac2" : "tpl-77e510"),
                note);
    }

    private static List<Cell> payment(int i, Cell on) {
        return List.of(
                Cell.text("hl-00" + (4300 + i)),
                Cell.text(PLATFORM),
                on,
                Cell.text("cfp_" + (i < 4 ? "51d09e7a" : "c4427b10")),
                Cell.number(20));
    }

    private static List<Cell> with(List<Cell> row, int index, Cell cell) {
        List<Cell> changed = new ArrayList<>(row);
        changed.set(index, cell);
        return changed;
    }
}
