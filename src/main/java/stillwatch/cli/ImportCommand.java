package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;
import stillwatch.workbench.OpenCase;

@Command(name = "import", description = "Reads files into the case and says, for each, what came in and what did not.")
final class ImportCommand extends CaseCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "files to read, each on its own")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "KIND", description = "what the rows of a table are: ${COMPLETION-CANDIDATES}")
    private @Nullable Subject subject;

    @Option(names = "--format", paramLabel = "NAME", description = "the format, where looking does not tell")
    private @Nullable String format;

    @Option(names = "--zone", description = "the zone of times that state none, such as Europe/Berlin or +08:00")
    private @Nullable String zone;

    @Option(names = "--receipt", paramLabel = "OUT.json", description = "writes the receipts to a file too")
    private @Nullable Path receiptFile;

    @Option(names = "--strict", description = "refuses a file whole if one row cannot be read")
    private boolean strict;

    @Option(names = "--reference", description = "leaves the original where it is and keeps its hash only")
    private boolean reference;

    @Option(names = "--dry-run", description = "reads and reports, and changes nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        Wanted wanted = new Wanted(settings(), format, strict, reference);
        List<Receipt> receipts = new ArrayList<>();
        try (OpenCase opened = open()) {
            for (Path file : files) {
                receipts.add(read(opened, file, wanted));
            }
            if (!dryRun) {
                screen().during(progress -> {
                    opened.makeSearchable(progress);
                    return 0;
                });
            }
        } finally {
            report(receipts);
        }
        return Exit.DONE;
    }

    private Receipt read(OpenCase opened, Path file, Wanted wanted) throws Exception {
        Receipt receipt = screen().during(progress ->
                dryRun ? opened.tryImport(file, wanted, progress) : opened.importFile(by(), file, wanted, progress));
        if (!json()) {
            screen().print(new ReceiptText(receipt, folder()));
        }
        return receipt;
    }

    private Settings settings() {
        return new Settings(subject, null, zone);
    }

    /** Files before one that was refused have come in, so what is known of them is always said. */
    private void report(List<Receipt> receipts) throws IOException {
        if (receiptFile != null) {
            ReceiptFile.write(receiptFile, receipts);
        }
        if (json()) {
            screen().json(new Answer()
                    .put("imports", receipts.stream().map(ReceiptJson::of).toList())
                    .object());
        }
    }
}
