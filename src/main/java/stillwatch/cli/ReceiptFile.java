package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stillwatch.cli.print.Answer;
import stillwatch.cli.print.JsonText;
import stillwatch.intake.Receipt;

/** Receipts written to a file of their own. */
final class ReceiptFile {
    private ReceiptFile() {}

    static void write(Path file, List<Receipt> receipts) throws IOException {
        String text = JsonText.of(new Answer()
                .put("imports", receipts.stream().map(ReceiptJson::of).toList())
                .object());
        Files.writeString(file, text + System.lineSeparator(), StandardCharsets.UTF_8);
    }
}
