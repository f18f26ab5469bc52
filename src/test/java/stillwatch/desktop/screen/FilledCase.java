package stillwatch.desktop.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Handling;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.MappingFile;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.workbench.Collected;
import stillwatch.workbench.LinkWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** A real case on the disk: the sample of the harbour, what people decided in it, and text that is hard to show. */
public final class FilledCase implements AutoCloseable {
    public static final String BY = "I. Okafor";
    public static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente".repeat(4);
    private static final Path SAMPLE = Path.of("sample-cases", "harbour");
    private static final List<String> TABLES =
            List.of("sources", "documents", "accounts", "observations", "clusters-partner", "incidents", "events");
    public final Path folder;
    public final Place place;
    public final OpenCase opened;

    private FilledCase(Path into, String title, String purpose) throws Exception {
        folder = into.resolve("screen.still");
        place = TestPlace.in(into);
        opened = OpenCase.create(folder, new CaseStarted(title, purpose, Handling.AMBER, true), BY, place);
    }

    private FilledCase(Path folder, Place place, OpenCase opened) {
        this.folder = folder;
        this.place = place;
        this.opened = opened;
    }

    /** The sample of what was reported, with its claims. */
    public static FilledCase reported(Path into) throws Exception {
        Place place = TestPlace.in(into);
        ReportedCase sample = new ReportedCase(into, place);
        sample.make(Progress.NONE, said -> {});
        return new FilledCase(sample.caseFolder(), place, OpenCase.open(sample.caseFolder(), place, Progress.NONE));
    }

    public static FilledCase empty(Path into) throws Exception {
        return new FilledCase(into, "A case that was just begun", "");
    }

    /** The sample of the harbour, imported and with its evidence. */
    public static FilledCase harbour(Path into) throws Exception {
        FilledCase made = new FilledCase(
                into,
                "Harbourline: accounts that act as one",
                "Which of these accounts act together, why, and what speaks against it?");
        for (String table : TABLES) {
            Settings settings = new Settings(
                    null, MappingFile.read(Files.readAllBytes(SAMPLE.resolve("mapping-" + table + ".json"))), null);
            made.opened.importFile(
                    BY, SAMPLE.resolve(table + ".csv"), new Wanted(settings, null, false, false), Progress.NONE);
        }
        for (String name : List.of("partner-note.txt", "statement.html")) {
            Collected collected = new Collected("invented", BY, null, "made by hand", false);
            made.opened.addEvidence(BY, SAMPLE.resolve("evidence").resolve(name), collected, Progress.NONE);
        }
        return made;
    }

    /** A link for, one against and one left open, a cluster, a note that is revised. */
    public FilledCase decide() throws Exception {
        opened.links().link(BY, accounts(0, 2), opinion(DecidedAs.POSITIVE, "The same card and the same hours"));
        opened.links().link(BY, accounts(2, 4), opinion(DecidedAs.NEGATIVE, "Seen at the same time in two places"));
        opened.links().link(BY, accounts(4, 6), opinion(DecidedAs.UNSURE, "One address only, a campus network"));
        String note =
                opened.notes().add(BY, accounts(0, 1).getFirst(), "", "Paid by gift card", List.of("money"), false);
        opened.notes().revise("A. Reader", note, "", "Paid by gift card, twice", List.of("money", "card"), false);
        return this;
    }

    /** Claims about the invented accounts, some of them hard to show. */
    public FilledCase claims() throws Exception {
        new ClaimsMade(opened.claims()).make();
        return this;
    }

    /** Chinese, Arabic, a very long word, a name that turns the direction of reading, rows that cannot be read. */
    public FilledCase hardToShow() throws Exception {
        Path file = folder.resolveSibling("表格 " + "很长的名字".repeat(6) + ".jsonl");
        Files.writeString(
                file,
                line("深圳第一", "水军头目 在此") + line("الحساب-الأول", "حساب الشبكة الأول") + line("rlo", "evil\u202Egnp.exe")
                        + line("long", LONG_WORD) + "{\"type\":\"account\"}\nthis is no row\n");
        opened.importFile("王小明", file, Wanted.PLAIN, Progress.NONE);
        opened.notes().add("محمد", key("深圳第一"), "", "ملاحظة عن الحساب: " + LONG_WORD, List.of("标签"), false);
        return this;
    }

    private static String line(String id, String name) {
        return "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"" + id
                + "\"},\"name\":\"" + name + "\"}\n";
    }

    public static String key(String externalId) {
        return new AccountKey("harbourline", externalId).id().toString();
    }

    private static LinkWork.Opinion opinion(DecidedAs verdict, String why) {
        return new LinkWork.Opinion(LinkKind.SAME_OPERATOR, verdict, Confidence.MODERATE, why);
    }

    /** By id, from one to before the other. */
    public List<String> accounts(int from, int to) {
        return opened.columns().roster().size() < to
                ? List.of()
                : IntStream.range(from, to)
                        .mapToObj(row -> opened.columns().roster().id(row).toString())
                        .toList();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
