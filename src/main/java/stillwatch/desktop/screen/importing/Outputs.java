package stillwatch.desktop.screen.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import stillwatch.intake.Receipt;
import stillwatch.intake.ReceiptJson;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.table.MappingFile;
import stillwatch.outlet.CsvLines;

/** What the screen writes to files of their own; for a worker, never for the UI thread. */
final class Outputs {
    private Outputs() {}

    /** The same as {@code import --receipt} writes. */
    static Path receipt(Path file, Receipt receipt) throws IOException {
        return Files.writeString(file, ReceiptJson.text(List.of(receipt)) + System.lineSeparator());
    }

    /** For a spreadsheet: what begins like a formula stays text. */
    static Path rejected(Path file, List<Rejection> rows) throws IOException {
        try (BufferedWriter to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            CsvLines lines = new CsvLines(to, true);
            lines.line(List.of("line", "column", "reason", "raw"));
            for (Rejection row : rows) {
                lines.line(List.of(
                        Long.toString(row.line()), Objects.toString(row.column(), ""), row.reason(), row.raw()));
            }
        }
        return file;
    }

    static Path mapping(Path file, Mapping mapping) throws IOException {
        return Files.writeString(file, MappingFile.write(mapping), StandardCharsets.UTF_8);
    }
}
