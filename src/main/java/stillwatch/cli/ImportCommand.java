package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.casefile.ShownText;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.Preview;
import stillwatch.workbench.ClaimImport;
import stillwatch.workbench.ClaimReceipt;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "import",
        description = "Reads files into the case and says, for each, what came in and what did not.",
        footer = {
            "",
            "Examples:",
            "  stillwatch import my-case.still users.csv --dry-run --save-map map.json",
            "  stillwatch import my-case.still users.csv --map map.json --receipt receipt.json",
            "  stillwatch import my-case.still log.csv --as events --zone Europe/Berlin",
            "  stillwatch import my-case.still claims.json --as claims"
        })
final class ImportCommand extends CaseCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "files to read, each on its own")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "what the rows of a table are: incidents, accounts, clusters, events, observations, sources,"
                    + " documents; of claims: propositions, statements, excerpts, lineage, figures, responses,"
                    + " questions, hypotheses, evaluations; claims for a JSON file of these")
    private @Nullable ImportKind kind;

    @Option(names = "--format", paramLabel = "NAME", description = "the format, where looking does not tell")
    private @Nullable String format;

    @Option(names = "--map", paramLabel = "MAP", description = "a saved column mapping")
    private @Nullable Path map;

    @Option(
            names = "--save-map",
            paramLabel = "MAP",
            description = "writes the mapping that was used, to be edited; with several files, the last one's")
    private @Nullable Path saveMap;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "the zone of times that state none: Europe/Berlin, +08:00, UTC")
    private @Nullable String zone;

    @Option(names = "--receipt", paramLabel = "OUT", description = "writes the receipts to a file too")
    private @Nullable Path receiptFile;

    @Option(names = "--strict", description = "refuses a file whole if one row cannot be read")
    private boolean strict;

    @Option(names = "--reference", description = "leaves the original where it is and keeps its hash only")
    private boolean reference;

    @Option(names = "--dry-run", description = "reads, shows how columns are understood, and changes nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        Wanted wanted = new Wanted(settings(), format, strict, reference);
        ImportReport report = new ImportReport();
        try (OpenCase opened = open()) {
            for (Path file : files) {
                tryOne(opened, file, wanted, report);
            }
            if (!dryRun) {
                makeSearchable(opened);
            }
        } finally {
            write(report);
        }
        if (json()) {
            screen().json(report.object());
        }
        return Exit.DONE;
    }

    /** Files before one that is refused have come in; those behind it are not tried. */
    private void tryOne(OpenCase opened, Path file, Wanted wanted, ImportReport report) throws Exception {
        try {
            read(opened, file, wanted, report);
        } catch (Refusal | Refused e) {
            Refused named = named(file, e);
            report.refused(file, String.valueOf(named.getMessage()), behind(file));
            throw named;
        } finally {
            screen().soFar(report.object());
        }
    }

    /** With several files a reason is of use only with the name of the file. */
    private static Refused named(Path file, Exception refusal) {
        String reason = String.valueOf(refusal.getMessage());
        String name = ShownText.of(file.getFileName().toString());
        return new Refused(reason.contains(name) ? reason : name + ": " + reason, refusal);
    }

    private List<Path> behind(Path refused) {
        List<Path> rest = files.subList(files.indexOf(refused) + 1, files.size());
        if (!rest.isEmpty()) {
            screen().tell("stillwatch: not tried any more: "
                    + String.join(", ", rest.stream().map(Path::toString).toList()));
        }
        return rest;
    }

    private void read(OpenCase opened, Path file, Wanted wanted, ImportReport report) throws Exception {
        if (kind != null && kind.isOfClaims()) {
            claims(opened, file, report);
            return;
        }
        Optional<Preview> preview = dryRun ? opened.preview(file, wanted) : Optional.empty();
        if (!json() && preview.isPresent()) {
            screen().print(new MappingText(file, preview.get()));
        }
        Receipt receipt = screen().during(progress ->
                dryRun ? opened.tryImport(file, wanted, progress) : opened.importFile(by(), file, wanted, progress));
        report.add(receipt, preview);
        if (!json()) {
            screen().print(new ReceiptText(receipt, folder()));
        }
    }

    private ClaimImport claimImport() throws Exception {
        ZoneId in = zone == null ? null : ZoneId.of(Zones.checked(zone));
        return new ClaimImport(kind == null ? null : kind.claims(), in, strict);
    }

    private void claims(OpenCase opened, Path file, ImportReport report) throws Exception {
        if (map != null || reference || format != null) {
            throw new Refused("Files of claims have columns of their own: no --map, --format or --reference.");
        }
        ClaimImport wanted = claimImport();
        ClaimReceipt receipt = screen().during(progress -> dryRun
                ? opened.claims().tryImport(file, wanted)
                : opened.claims().importFile(by(), file, wanted, progress));
        report.add(receipt);
        if (!json()) {
            screen().print(new ClaimReceiptText(receipt, folder()));
        }
    }

    private void makeSearchable(OpenCase opened) throws IOException {
        screen().during(progress -> {
            opened.makeSearchable(progress);
            return 0;
        });
    }

    private Settings settings() throws IOException, Refusal, Refused {
        return new Settings(
                kind == null ? null : kind.subject(),
                map == null ? null : Maps.read(map),
                zone == null ? null : Zones.checked(zone));
    }

    private void write(ImportReport report) throws IOException {
        if (receiptFile != null) {
            ReceiptFile.write(receiptFile, report.all());
        }
        if (saveMap != null && !report.receipts().isEmpty()) {
            Maps.write(saveMap, report.receipts().getLast());
        }
    }
}
