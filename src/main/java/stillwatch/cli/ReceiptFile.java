package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.canon.JsonText;

/** Receipts written to a file of their own. */
final class ReceiptFile {
    private ReceiptFile() {}

    static void write(Path file, List<Map<String, Object>> receipts) throws IOException {
        Files.writeString(file, JsonText.of(Map.of("imports", receipts)) + System.lineSeparator(), StandardCharsets.UTF_8);
    }
}
