package stillwatch.samples.writing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** One cell of a sheet: its attributes behind the address, and what stands in it. */
public record Cell(String attributes, String inner) {
    /** Day 0 as spreadsheets count, so that days after February 1900 come out right. */
    private static final LocalDateTime DAY_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();

    public static Cell text(String text) {
        return new Cell(" t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    public static Cell number(long number) {
        return new Cell("", "<v>" + number + "</v>");
    }

    /** A real date cell: a number of days that a style shows as date and time. */
    public static Cell date(LocalDateTime at) {
        long minutes = ChronoUnit.MINUTES.between(DAY_ZERO, at);
        String days = String.format(Locale.ROOT, "%.10f", minutes / 1440.0);
        return new Cell(" s=\"1\"", "<v>" + days + "</v>");
    }

    public static Cell date(LocalDate on) {
        return new Cell(" s=\"2\"", "<v>" + ChronoUnit.DAYS.between(DAY_ZERO.toLocalDate(), on) + "</v>");
    }

    /** A formula with the number that was worked out when the file was saved. */
    public static Cell formula(String formula, long cached) {
        return new Cell("", "<f>" + escaped(formula) + "</f><v>" + cached + "</v>");
    }

    /** A formula that went wrong. */
    public static Cell error(String formula, String error) {
        return new Cell(" t=\"e\"", "<f>" + escaped(formula) + "</f><v>" + error + "</v>");
    }

    public static Cell empty() {
        return new Cell("", "");
    }

    String xml(String address) {
        return inner.isEmpty() ? "" : "<c r=\"" + address + "\"" + attributes + ">" + inner + "</c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
