package stillwatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.cli.print.Answer;
import stillwatch.intake.Receipt;
import stillwatch.intake.ReceiptJson;
import stillwatch.workbench.ClaimReceipt;
import stillwatch.intake.table.Preview;

/** What one import command did, file by file. */
final class ImportReport {
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Map<String, Object>> all = new ArrayList<>();
    private final List<Map<String, Object>> imports = new ArrayList<>();
    private final List<Map<String, Object>> refused = new ArrayList<>();
    private final List<String> notTried = new ArrayList<>();

    void add(Receipt receipt, Optional<Preview> preview) {
        receipts.add(receipt);
        all.add(ReceiptJson.of(receipt));
        Map<String, Object> object = ReceiptJson.of(receipt);
        preview.ifPresent(shown -> object.put("mapping", MappingText.object(shown)));
        imports.add(object);
    }

    void add(ClaimReceipt receipt) {
        all.add(ClaimReceiptText.object(receipt));
        imports.add(ClaimReceiptText.object(receipt));
    }

    /** Every receipt, as it is written to a file. */
    List<Map<String, Object>> all() {
        return all;
    }

    /** {@code rest}: the files behind it. */
    void refused(Path file, String reason, List<Path> rest) {
        refused.add(
                new Answer().put("file", file.toString()).put("reason", reason).object());
        rest.forEach(other -> notTried.add(other.toString()));
    }

    List<Receipt> receipts() {
        return receipts;
    }

    Map<String, Object> object() {
        Answer answer = new Answer().put("imports", imports);
        if (!refused.isEmpty()) {
            answer.put("refused", refused).put("notTried", notTried);
        }
        return answer.object();
    }
}
