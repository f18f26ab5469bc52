package stillwatch.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.cli.print.Answer;
import stillwatch.intake.Receipt;
import stillwatch.workbench.Exporting;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "export",
        description =
                "Writes what came in to files: jsonl (comes in again unchanged), csv (a folder of tables, safe for"
                        + " spreadsheets), csv-faithful (cells exactly as they are), accounts.csv (one line an account, safe for"
                        + " spreadsheets), accounts-faithful.csv, receipts.",
        footer = {
            "",
            "Examples:",
            "  stillwatch export my-case.still --as jsonl --out rows.jsonl",
            "  stillwatch export my-case.still --as csv --out tables"
        })
final class ExportCommand extends CaseCommand {
    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl, csv, csv-faithful, accounts.csv, accounts-faithful.csv or receipts")
    private String format = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PLACE",
            description = "the file, or for csv the new folder, to write")
    private Path out = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (Files.exists(out)) {
            throw new Refused(out + " is there already. Name a place that is free; nothing is overwritten.");
        }
        try (OpenCase opened = open()) {
            long written = screen().during(progress -> write(opened, new Exporting(opened, progress)));
            if (json()) {
                screen().json(new Answer()
                        .put("written", written)
                        .put("out", out.toString())
                        .object());
            } else {
                screen().say(String.format(Locale.ROOT, "%,d %s written to %s", written, written(format), out));
            }
        }
        return Exit.DONE;
    }

    private static String written(String format) {
        return format.startsWith("accounts") ? "accounts" : format.equals("receipts") ? "receipts" : "rows";
    }

    private long write(OpenCase opened, Exporting exporting) throws IOException, Refused {
        return switch (format) {
            case "jsonl" -> aside(to -> exporting.asJsonl(to));
            case "receipts" -> receipts(opened);
            case "accounts.csv" -> aside(to -> exporting.asAccounts(to, true));
            case "accounts-faithful.csv" -> aside(to -> exporting.asAccounts(to, false));
            case "csv" -> tables(exporting, true);
            case "csv-faithful" -> tables(exporting, false);
            default ->
                throw new Refused(
                        "There is no format \"" + format + "\"; there are jsonl, csv, csv-faithful, accounts.csv,"
                                + " accounts-faithful.csv, receipts.");
        };
    }

    private long receipts(OpenCase opened) throws IOException, Refused {
        List<Receipt> receipts = new ArrayList<>();
        for (long seq : opened.importEntries()) {
            receipts.add(opened.receipt(seq));
        }
        ReceiptFile.write(out, receipts);
        return receipts.size();
    }

    private long tables(Exporting exporting, boolean safe) throws IOException {
        Path aside = out.resolveSibling(out.getFileName() + ".part");
        Files.createDirectories(aside);
        long written = exporting.asCsv(name -> newFile(aside, name), safe);
        Files.move(aside, out);
        return written;
    }

    private static OutputStream newFile(Path folder, String name) throws IOException {
        return Files.newOutputStream(folder.resolve(name));
    }

    private interface Out {
        long to(Writer writer) throws IOException;
    }

    /** Whole or not at all: a half-written export never stands under its own name. */
    private long aside(Out content) throws IOException {
        Path aside = out.resolveSibling(out.getFileName() + ".part");
        try {
            long written;
            try (BufferedWriter writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                written = content.to(writer);
            }
            Files.move(aside, out, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
