package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stillwatch.intake.Receipt;
import stillwatch.intake.ReceiptJson;

/** Receipts written to a file of their own. */
final class ReceiptFile {
    private ReceiptFile() {}

    static void write(Path file, List<Receipt> receipts) throws IOException {
        Files.writeString(file, ReceiptJson.text(receipts) + System.lineSeparator(), StandardCharsets.UTF_8);
    }
}
