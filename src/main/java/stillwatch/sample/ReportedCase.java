package stillwatch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.ConflictKind;
import stillwatch.casefile.claim.Settlement;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Conflicts;
import stillwatch.claims.file.ClaimSubject;
import stillwatch.intake.reading.Refusal;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Abouts;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.ClaimImport;
import stillwatch.workbench.ClaimReceipt;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Refused;

/**
 * What was reported in 2026 about a letter on distillation, reduced to facts in our own words: who says what, over whom it came,
 * what was answered. Nothing in it is invented and nothing is found by us; it never shares a case with invented data.
 */
public record ReportedCase(Path folder, Place place) {
    public static final String NAME = "claude-distillation-2026";
    public static final List<String> TABLES = List.of("sources", "documents", "events");
    private static final String BY = SampleCase.BY;

    public Path caseFolder() {
        return folder.resolve(NAME + ".still");
    }

    /** {@code said} hears of each step in a line. */
    public void make(Progress progress, Consumer<String> said) throws IOException, CaseDamaged, Refused, Refusal {
        SampleFiles files = new SampleFiles(folder.resolve(NAME), NAME);
        Files.createDirectories(folder);
        try (OpenCase opened = OpenCase.create(caseFolder(), start(), BY, place)) {
            for (String table : TABLES) {
                said.accept(SampleCase.read(opened, files, table, progress));
            }
            said.accept(claims(opened, files.plain("claims.json"), null, progress));
            said.accept(claims(opened, files.plain("figures.csv"), ClaimSubject.FIGURES, progress));
            decide(opened.claims());
            opened.makeSearchable(progress);
        }
    }

    private static CaseStarted start() {
        return new CaseStarted(
                "Reports on a letter about distillation, 2026",
                "Who says what, from whom do they have it, what was answered, and what is not known?",
                Handling.CLEAR,
                false);
    }

    private static String claims(OpenCase opened, Path file, @Nullable ClaimSubject subject, Progress progress)
            throws IOException, Refused, Refusal {
        ClaimReceipt receipt =
                opened.claims().importFile(BY, file, new ClaimImport(subject, null, true), progress);
        return String.format(
                Locale.ROOT,
                "%-20s %,5d rows = %,5d accepted + %d duplicate + %d rejected",
                receipt.file(),
                receipt.rows(),
                receipt.accepted(),
                receipt.duplicate(),
                receipt.rejected());
    }

    /** Decided by the demo from what is recorded; about the campaigns themselves nothing may stand above alleged. */
    private static void decide(ClaimWork work) throws IOException, Refused {
        for (String alleged : List.of("P1", "P2", "P3", "P5")) {
            decide(work, alleged, Status.ALLEGED, "one party says so of what it found itself; no telemetry is shown");
        }
        decide(work, "P4", Status.REPORTED, "one agency saw the letter and one newspaper obtained it; nobody here has read it");
        decide(work, "P6", Status.REPORTED, "the post is public and two outlets report it");
        decide(work, "P8", Status.ALLEGED, "an office of the White House says it has information indicating it; none is shown");
        decide(work, "P16", Status.REPORTED, "a news agency reported the agreement; a settlement is no finding of guilt");
        party(work, "Anthropic's spokesperson", "Anthropic", "speaks in the company's name");
        party(work, "Qwen", "Alibaba", "a lab of the company");
        conflicts(work);
    }

    private static void decide(ClaimWork work, String ref, Status status, String basis) throws IOException, Refused {
        work.decide(BY, new StatusDecided(work.proposition(ref).id(), status, basis, null, List.of()));
    }

    private static void party(ClaimWork work, String source, String party, String why) throws IOException, Refused {
        work.record(BY, new Affiliation(Abouts.source(source).toString(), Abouts.source(party).toString(), why));
    }

    private static void conflicts(ClaimWork work) throws IOException, Refused {
        List<String> between = List.of(work.proposition("P13").id(), work.proposition("P14").id());
        Conflict noted = new Conflict(
                ConflictKind.NOTED, between, "“using litigation” and “rather than pursue legal action”");
        work.record(BY, noted);
        work.settle(BY, noted.id().toString(), Settlement.LEFT_OPEN, "an opinion and a report; no document names a suit");
        for (Conflicts.Found one : work.conflicts()) {
            if (one.open()) {
                String note = "the agency's report states the sum; the other is a word in a post that was shared";
                work.settle(BY, one.conflict().id().toString(), Settlement.ONE_PREFERRED, note);
            }
        }
    }
}
