package stillwatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.cli.print.Answer;
import stillwatch.intake.Receipt;
import stillwatch.intake.table.Preview;

/** What one import command did, file by file. */
final class ImportReport {
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Map<String, Object>> imports = new ArrayList<>();
    private final List<Map<String, Object>> refused = new ArrayList<>();
    private final List<String> notTried = new ArrayList<>();

    void add(Receipt receipt, Optional<Preview> preview) {
        receipts.add(receipt);
        Map<String, Object> object = ReceiptJson.of(receipt);
        preview.ifPresent(shown -> object.put("mapping", MappingText.object(shown)));
        imports.add(object);
    }

    void refused(Path file, String reason) {
        refused.add(
                new Answer().put("file", file.toString()).put("reason", reason).object());
    }

    void notTried(Path file) {
        notTried.add(file.toString());
    }

    List<Receipt> receipts() {
        return receipts;
    }

    /** With a refused file the keys of an error stand there too, as with every other command. */
    Map<String, Object> object() {
        Answer answer = new Answer().put("imports", imports);
        if (!refused.isEmpty()) {
            answer.put("refused", refused)
                    .put("notTried", notTried)
                    .put("error", refused.getFirst().get("reason"))
                    .put("exit", Exit.REFUSED);
        }
        return answer.object();
    }
}
