package stillwatch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.MappingFile;
import stillwatch.progress.Progress;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/** Harbourline, an invented company with too many accounts: a small case to try everything on. */
public record SampleCase(Path folder, Place place) {
    public static final String BY = "Demo";

    public Path caseFolder() {
        return folder.resolve("harbour.still");
    }

    /** Makes the case in a folder that is not there yet; {@code said} hears of each step in a line. */
    public void make(Progress progress, Consumer<String> said) throws IOException, CaseDamaged, Refused, Refusal {
        if (Files.exists(folder)) {
            throw new Refused(folder + " is there already. Name another folder, or delete it first.");
        }
        Files.createDirectories(folder);
        SampleFiles files = new SampleFiles(folder.resolve("files"), "harbour");
        try (OpenCase opened = OpenCase.create(caseFolder(), start(), BY, place)) {
            for (String table : SampleFiles.TABLES) {
                said.accept(read(opened, files, table, progress));
            }
            for (String name : SampleFiles.EVIDENCE) {
                said.accept(keep(opened, files.evidence(name), progress));
            }
            opened.makeSearchable(progress);
        }
    }

    private static CaseStarted start() {
        return new CaseStarted(
                "Harbourline: accounts that act as one",
                "Which of these accounts act together, why, and what speaks against it?",
                Handling.CLEAR,
                true);
    }

    static String read(OpenCase opened, SampleFiles files, String table, Progress progress)
            throws IOException, Refused, Refusal {
        Path file = files.table(table);
        Settings settings = new Settings(null, MappingFile.read(Files.readAllBytes(files.mapping(table))), null);
        Receipt receipt = opened.importFile(BY, file, new Wanted(settings, null, false, false), progress);
        return told(receipt);
    }

    private static String told(Receipt receipt) {
        return String.format(
                Locale.ROOT,
                "%-20s %,5d rows = %,5d accepted + %d duplicate + %d rejected",
                receipt.file(),
                receipt.rows(),
                receipt.accepted(),
                receipt.duplicate(),
                receipt.rejected());
    }

    private static String keep(OpenCase opened, Path file, Progress progress) throws IOException, Refused {
        Collected collected = new Collected("invented for the demo", BY, null, "made by hand", false);
        String id = opened.addEvidence(BY, file, collected, progress).id();
        return String.format(Locale.ROOT, "%-20s kept as %s", file.getFileName(), id);
    }
}
