package stillwatch.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.cli.print.Answer;
import stillwatch.intake.Receipt;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

/** A receipt under its documented keys. */
final class ReceiptJson {
    private ReceiptJson() {}

    static Map<String, Object> of(Receipt receipt) {
        return new Answer()
                .put("file", receipt.file())
                .put("sha256", receipt.sha256())
                .put("size", receipt.size())
                .put("reference", receipt.reference())
                .put("entry", receipt.entry())
                .put("reader", receipt.reader())
                .put("readerVersion", receipt.readerVersion())
                .put("settings", CanonicalJson.read(receipt.settings().getBytes(StandardCharsets.UTF_8)))
                .put("rows", receipt.rows())
                .put("accepted", receipt.accepted())
                .put("duplicate", receipt.duplicate())
                .put("rejected", receipt.rejected())
                .put("digest", receipt.digest())
                .put(
                        "problems",
                        receipt.problems().stream().map(ReceiptJson::problem).toList())
                .put(
                        "notices",
                        receipt.notices().stream().map(ReceiptJson::notice).toList())
                .object();
    }

    private static Map<String, Object> problem(Rejection problem) {
        return new Answer()
                .put("line", problem.line())
                .put("offset", problem.offset())
                .put("column", problem.column())
                .put("reason", problem.reason())
                .put("raw", problem.raw())
                .put("rawBytes", problem.rawBytes())
                .put("rawSha256", problem.rawSha256())
                .object();
    }

    private static Map<String, Object> notice(Notice notice) {
        return new Answer()
                .put("line", notice.line())
                .put("text", notice.text())
                .object();
    }
}
