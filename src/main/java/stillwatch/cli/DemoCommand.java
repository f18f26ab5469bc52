package stillwatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.cli.show.SummarySheet;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Settings;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Verification;

@Command(
        name = "demo",
        description = "Makes a small invented case, from import to verification.",
        footer = {"", "Example:", "  stillwatch demo --out try-it"})
final class DemoCommand implements Callable<Integer> {
    private static final String BY = "Demo";

    @ParentCommand
    private CommandLineFace.Root root;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to make it: a folder that is not there yet (stillwatch-demo)")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        Path folder = out != null ? out : Path.of("stillwatch-demo");
        if (Files.exists(folder)) {
            throw new Refused(folder + " is there already. Name another folder with --out, or delete it first.");
        }
        Path caseFolder = folder.resolve("harbour.still");
        Files.createDirectories(folder);
        DemoFiles files = new DemoFiles(folder.resolve("files"));
        try (OpenCase opened =
                OpenCase.create(caseFolder, start(), BY, root.face().place())) {
            fill(opened, files);
            screen().during(progress -> {
                opened.makeSearchable(progress);
                return 0;
            });
            screen().say("");
            screen().print(opened.read(tables -> new SummarySheet(caseFolder, opened.head(), tables).sheet())
                    .text());
        }
        return finish(caseFolder);
    }

    private static CaseStarted start() {
        return new CaseStarted(
                "Harbourline: accounts that act as one",
                "Which of these accounts act together, why, and what speaks against it?",
                Handling.CLEAR,
                true);
    }

    private void fill(OpenCase opened, DemoFiles files) throws Exception {
        for (String table : DemoFiles.TABLES) {
            read(opened, files, table);
        }
        for (String name : DemoFiles.EVIDENCE) {
            keep(opened, files.evidence(name));
        }
    }

    private void read(OpenCase opened, DemoFiles files, String table) throws Exception {
        Path file = files.table(table);
        Settings settings = new Settings(null, Maps.read(files.mapping(table)), null);
        Receipt receipt = screen().during(
                        progress -> opened.importFile(BY, file, new Wanted(settings, null, false, false), progress));
        screen().say(String.format(
                Locale.ROOT,
                "%-20s %,5d rows = %,5d accepted + %d duplicate + %d rejected",
                receipt.file(),
                receipt.rows(),
                receipt.accepted(),
                receipt.duplicate(),
                receipt.rejected()));
    }

    private void keep(OpenCase opened, Path file) throws Exception {
        Collected collected = new Collected("invented for the demo", BY, null, "made by hand", false);
        String id = screen().during(progress -> opened.addEvidence(BY, file, collected, progress))
                .id();
        screen().say(String.format(Locale.ROOT, "%-20s kept as %s", file.getFileName(), id));
    }

    private int finish(Path caseFolder) throws Exception {
        boolean holds = screen().during(progress ->
                        Verification.of(caseFolder, null, root.face().place(), progress))
                .holds();
        screen().say("");
        screen().say(holds ? "Verified: journal, originals and rows are what they were." : "THE CASE DOES NOT HOLD.");
        return holds ? Exit.DONE : Exit.DAMAGED;
    }

    private Screen screen() {
        return root.face().screen();
    }
}
