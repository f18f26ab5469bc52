package stillwatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.Unread;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.ClaimReceipt;

/** The receipt of a file of claims, for people and for programs. */
record ClaimReceiptText(ClaimReceipt receipt, Path folder) {
    private static final int SHOWN = 12;
    private static final int RAW = 80;
    private static final String END = System.lineSeparator();

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(ShownText.of(receipt.file()))
                .append("  ")
                .append(receipt.subject())
                .append(", ")
                .append(ShownSize.of(receipt.size()))
                .append(END);
        text.append(String.format(
                        Locale.ROOT,
                        "  %,d rows = %,d accepted + %,d duplicate + %,d rejected",
                        receipt.rows(),
                        receipt.accepted(),
                        receipt.duplicate(),
                        receipt.rejected()))
                .append(END);
        listed(text, receipt.problems().stream().map(ClaimReceiptText::problem).toList());
        listed(text, receipt.notices().stream().map(one -> "note: " + ShownText.of(one, 400)).toList());
        return text.append("  ").append(last()).append(END).toString();
    }

    private static void listed(StringBuilder text, List<String> lines) {
        lines.stream().limit(SHOWN).forEach(line -> text.append("  ").append(line).append(END));
        if (lines.size() > SHOWN) {
            text.append("  … and ").append(lines.size() - SHOWN).append(" more; --receipt OUT.json lists all").append(END);
        }
    }

    private static String problem(Unread one) {
        String column = one.column().isEmpty() ? "" : ", " + ShownText.of(one.column());
        return "line " + one.line() + column + ": " + ShownText.of(one.reason(), 400) + "  [" + ShownText.of(one.raw(), RAW) + "]";
    }

    private String last() {
        return receipt.entry() == 0
                ? "a trial: nothing was changed"
                : "entry " + receipt.entry() + "; to take it back: stillwatch undo " + folder + " " + receipt.entry() + " --why …";
    }

    /** Under the keys of every receipt, as far as it has them. */
    static Map<String, Object> object(ClaimReceipt receipt) {
        return new Answer()
                .put("file", receipt.file())
                .put("sha256", receipt.sha256())
                .put("size", receipt.size())
                .put("entry", receipt.entry())
                .put("reader", receipt.subject())
                .put("rows", receipt.rows())
                .put("accepted", receipt.accepted())
                .put("duplicate", receipt.duplicate())
                .put("rejected", receipt.rejected())
                .put("problems", receipt.problems().stream().map(ClaimReceiptText::object).toList())
                .put("notices", receipt.notices().stream().map(text -> Map.of("text", text)).toList())
                .object();
    }

    private static Map<String, Object> object(Unread one) {
        return new Answer()
                .put("line", one.line())
                .put("column", one.column())
                .put("reason", one.reason())
                .put("raw", one.raw())
                .object();
    }
}
