package stillwatch.cli;

import java.nio.file.Path;
import java.util.Locale;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.TextWidth;
import stillwatch.intake.Receipt;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

/** A receipt as a person reads it: the sum first, then what did not come in. */
record ReceiptText(Receipt receipt, Path folder) {
    private static final int SHOWN = 12;
    private static final int RAW = 80;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                ShownText.of(receipt.file()) + "  " + receipt.reader() + ", " + ShownSize.of(receipt.size())
                        + (receipt.reference() == null ? "" : ", left where it is"));
        line(
                text,
                String.format(
                        Locale.ROOT,
                        "  %,d rows = %,d accepted + %,d duplicate + %,d rejected",
                        receipt.rows(),
                        receipt.accepted(),
                        receipt.duplicate(),
                        receipt.rejected()));
        receipt.problems().stream().limit(SHOWN).forEach(problem -> line(text, "  " + problem(problem)));
        more(text, receipt.problems().size(), "rejected rows; --receipt OUT.json lists all");
        receipt.notices().stream().limit(SHOWN).forEach(notice -> line(text, "  note: " + notice(notice)));
        more(text, receipt.notices().size(), "notes");
        line(
                text,
                receipt.entry() == 0
                        ? "  a trial: nothing was changed"
                        : "  entry " + receipt.entry() + "; to take it back: stillwatch undo " + folder + " "
                                + receipt.entry() + " --why …");
        return text.toString();
    }

    private static void more(StringBuilder text, int size, String what) {
        if (size > SHOWN) {
            line(text, String.format(Locale.ROOT, "  … and %,d more %s", size - SHOWN, what));
        }
    }

    private static String problem(Rejection problem) {
        String column = problem.column() == null ? "" : ", " + ShownText.of(problem.column());
        String at = problem.offset() == null ? "" : ", byte " + problem.offset();
        return "line " + problem.line() + at + column + ": " + ShownText.of(problem.reason()) + "  ["
                + TextWidth.cut(ShownText.of(problem.raw()), RAW) + "]";
    }

    private static String notice(Notice notice) {
        return (notice.line() == 0 ? "" : "line " + notice.line() + ": ") + ShownText.of(notice.text());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
