package stillwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Verification;

@Command(name = "demo", description = "Makes a small invented case, from import to verification.")
final class DemoCommand implements Callable<Integer> {
    static final String SAMPLE = "/samples/harbour/";

    /** In the order in which an investigator would bring them. */
    static final List<String> IMPORTS = List.of(
            "sources.csv",
            "documents.csv",
            "accounts.csv",
            "observations.csv",
            "events.csv",
            "incidents.csv",
            "clusters-partner.csv");

    static final List<String> EVIDENCE = List.of("partner-note.txt", "partner-mail.eml", "status-page.html");

    @ParentCommand
    private CommandLineFace.Root root;

    @Option(names = "--out", paramLabel = "DIR", description = "where to make it; a folder that is not there yet")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        Path folder = out != null ? out : Path.of("stillwatch-demo");
        if (Files.exists(folder)) {
            throw new Refused(folder + " is there already. Name another folder with --out, or delete it first.");
        }
        Files.createDirectories(folder);
        Path caseFolder = folder.resolve("harbour.still");
        CaseStarted start = new CaseStarted(
                "Harbourline: accounts that act as one (INVENTED)",
                "Which of these accounts act together, why, and what speaks against it?",
                Handling.CLEAR,
                true);
        try (OpenCase opened = OpenCase.create(caseFolder, start, "Demo", face().place())) {
            face().screen().say("Started an invented case in " + caseFolder);
            for (String file : IMPORTS) {
                importOne(opened, copy(folder, file));
            }
            for (String file : EVIDENCE) {
                addOne(opened, copy(folder, "evidence/" + file));
            }
            face().screen().during(progress -> {
                opened.makeSearchable(progress);
                return 0;
            });
        }
        return finish(caseFolder);
    }

    private CommandLineFace face() {
        return root.face();
    }

    private void importOne(OpenCase opened, Path file) throws Exception {
        Receipt receipt = face().screen().during(progress -> opened.importFile("Demo", file, Wanted.PLAIN, progress));
        face().screen()
                .say(String.format(
                        "  %-22s %,5d rows = %,5d accepted + %d duplicate + %d rejected",
                        receipt.file(), receipt.rows(), receipt.accepted(), receipt.duplicate(), receipt.rejected()));
    }

    private void addOne(OpenCase opened, Path file) throws Exception {
        Collected collected = new Collected("invented for the demo", "Demo", null, "made by hand", false);
        String id = face().screen()
                .during(progress -> opened.addEvidence("Demo", file, collected, progress))
                .id();
        face().screen().say("  " + file.getFileName() + "  kept as " + id);
    }

    private int finish(Path caseFolder) throws Exception {
        boolean holds = face().screen()
                .during(progress -> Verification.of(caseFolder, null, face().place(), progress))
                .holds();
        face().screen()
                .say(
                        holds
                                ? "The case holds: journal, originals and rows are what they were."
                                : "THE CASE DOES NOT HOLD.");
        face().screen().say("Look around:");
        face().screen().say("  stillwatch show " + caseFolder + " accounts");
        face().screen().say("  stillwatch search " + caseFolder + " reseller");
        face().screen().say("  stillwatch verify " + caseFolder);
        return holds ? Exit.DONE : Exit.DAMAGED;
    }

    /** The files lie beside the case, so that the commands of the README can be tried on them. */
    private static Path copy(Path folder, String name) throws IOException {
        Path file = folder.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE + name)) {
            if (in == null) {
                throw new IOException("the program lacks its sample file " + name);
            }
            Files.copy(in, file);
        }
        return file;
    }
}
