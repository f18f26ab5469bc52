package stillwatch.intake.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** What stands in a cell, as text: dates as ISO dates, a formula as the value the workbook stored for it. */
final class CellReading {
    private final SharedStrings strings;
    private final Styles styles;
    private final boolean from1904;
    private long cutNumbers;

    /** {@code problem}: why there is no text for it, or null. */
    record Cell(String text, @Nullable String problem) {}

    CellReading(SharedStrings strings, Styles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** Numbers of more digits than a workbook keeps. */
    long cutNumbers() {
        return cutNumbers;
    }

    /** Reads to the end of the cell that just began. */
    Cell read(Xml xml) throws IOException, Refusal {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = RichText.read(xml, "is");
            } else if (xml.begins("f")) {
                formula = xml.text();
            }
        }
        if (value == null) {
            return formula == null ? new Cell("", null) : new Cell("=" + formula, NOT_CALCULATED);
        }
        return cell(type, style, value);
    }

    private static final String NOT_CALCULATED =
            "the cell holds a formula without a stored value, and formulas are not calculated here;"
                    + " open the file in Excel and save it again";

    private Cell cell(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> new Cell(value.strip().equals("1") ? "TRUE" : "FALSE", null);
            case "str" -> new Cell(Escapes.decoded(value), null);
            case "inlineStr", "e", "d" -> new Cell(value, null);
            default -> new Cell(number(style, value), null);
        };
    }

    private Cell shared(String value) {
        String text = strings.at(value);
        return text == null
                ? new Cell("", "the cell names a text that the workbook does not hold (number " + value + ")")
                : new Cell(text, null);
    }

    private String number(@Nullable String style, String value) {
        BigDecimal number = NumberText.number(value);
        if (number == null) {
            return value;
        }
        DateFormat format = styles.format(style);
        String date = format == DateFormat.NONE ? null : SerialDate.text(number, format, from1904);
        if (date != null) {
            return date;
        }
        cutNumbers += NumberText.cut(number) ? 1 : 0;
        return NumberText.of(value, number);
    }
}
