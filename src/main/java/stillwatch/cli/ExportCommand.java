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
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.intake.ReceiptJson;
import stillwatch.outlet.EventForm;
import stillwatch.timeline.EventFilter;
import stillwatch.workbench.Exporting;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "export",
        description =
                "Writes what came in to files: jsonl (comes in again unchanged), csv (a folder of tables, safe for"
                        + " spreadsheets), csv-faithful (cells exactly as they are), accounts.csv (one line an account, safe for"
                        + " spreadsheets), accounts-faithful.csv, receipts. With --what events the events as they are shown,"
                        + " also those added by hand, as timesketch-csv, timesketch-jsonl, csv or jsonl; all of these come"
                        + " in again as the same events.",
        footer = {
            "",
            "Examples:",
            "  stillwatch export my-case.still --as jsonl --out rows.jsonl",
            "  stillwatch export my-case.still --as csv --out tables",
            "  stillwatch export my-case.still --what events --as timesketch-csv \\",
            "    --from 2026-04-01 --to 2026-04-30 --kind sign-up --out april.csv"
        })
final class ExportCommand extends CaseCommand {
    private static final String FAITHFUL = "-faithful";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl, csv, csv-faithful, accounts.csv, accounts-faithful.csv or receipts; of events"
                    + " timesketch-csv, timesketch-jsonl, csv or jsonl, the tables also with -faithful behind")
    private String format = "";

    @Option(names = "--what", paramLabel = "WHAT", description = "events, otherwise rows as they came in")
    private What what = What.ROWS;

    @Mixin
    private EventChoice choice = new EventChoice();

    @Spec
    private CommandSpec spec;

    /** What goes out. */
    enum What {
        ROWS,
        EVENTS
    }

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
                screen().say(String.format(Locale.ROOT, "%,d %s written to %s", written, written(), out));
            }
        }
        return Exit.DONE;
    }

    private String written() {
        if (what == What.EVENTS) {
            return "events";
        }
        return format.startsWith("accounts") ? "accounts" : format.equals("receipts") ? "receipts" : "rows";
    }

    private long write(OpenCase opened, Exporting exporting) throws IOException, Refused {
        if (what == What.EVENTS) {
            return events(opened, exporting);
        }
        if (choice.made()) {
            throw new ParameterException(spec.commandLine(), "Events are chosen with --what events.");
        }
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

    private long events(OpenCase opened, Exporting exporting) throws IOException, Refused {
        boolean faithful = format.endsWith(FAITHFUL);
        String word = faithful ? format.substring(0, format.length() - FAITHFUL.length()) : format;
        Optional<EventForm> form = EventForm.of(word).filter(one -> one.table() || !faithful);
        if (form.isEmpty()) {
            throw new Refused("Events do not go out as \"" + ShownText.of(format) + "\"; there are "
                    + String.join(", ", EventForm.words()) + ", and csv-faithful, timesketch-csv-faithful.");
        }
        EventFilter filter = choice.filter(opened);
        return aside(to -> exporting.asEvents(filter, form.get(), !faithful, to));
    }

    private long receipts(OpenCase opened) throws IOException, Refused {
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (long seq : opened.importEntries()) {
            receipts.add(ReceiptJson.of(opened.receipt(seq)));
        }
        opened.claims().receipts().forEach(one -> receipts.add(ClaimReceiptText.object(one)));
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
