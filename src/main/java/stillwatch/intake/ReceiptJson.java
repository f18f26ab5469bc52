package stillwatch.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.JsonText;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;

/** A receipt under its documented keys; what is not known is left out. */
public final class ReceiptJson {
    private final Map<String, Object> object = new LinkedHashMap<>();

    private ReceiptJson() {}

    /** The file that {@code --receipt} writes, and the window saves. */
    public static String text(List<Receipt> receipts) {
        return JsonText.of(
                Map.of("imports", receipts.stream().map(ReceiptJson::of).toList()));
    }

    public static Map<String, Object> of(Receipt receipt) {
        return new ReceiptJson()
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
                .object;
    }

    private static Map<String, Object> problem(Rejection problem) {
        return new ReceiptJson()
                .put("line", problem.line())
                .put("offset", problem.offset())
                .put("column", problem.column())
                .put("reason", problem.reason())
                .put("raw", problem.raw())
                .put("rawBytes", problem.rawBytes())
                .put("rawSha256", problem.rawSha256())
                .object;
    }

    private static Map<String, Object> notice(Notice notice) {
        return new ReceiptJson().put("line", notice.line()).put("text", notice.text()).object;
    }

    private ReceiptJson put(String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
        return this;
    }
}
