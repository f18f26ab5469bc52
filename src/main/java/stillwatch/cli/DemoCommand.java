package stillwatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.cli.show.Page;
import stillwatch.cli.show.Shows;
import stillwatch.cli.show.SummarySheet;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.sample.SampleCase;
import stillwatch.workbench.BriefWork;
import stillwatch.workbench.BriefWork.Written;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PartFiles;
import stillwatch.workbench.Verification;

@Command(
        name = "demo",
        description =
                "Makes two small cases, from import to verification: an invented one, and one of what was reported in 2026,"
                        + " with a brief of it.",
        footer = {"", "Example:", "  stillwatch demo --out try-it"})
final class DemoCommand implements Callable<Integer> {
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
        SampleCase sample = new SampleCase(folder, root.face().place());
        screen().during(progress -> {
            sample.make(progress, screen()::say);
            return 0;
        });
        screen().say("");
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), root.face().place(), Progress.NONE)) {
            screen().print(opened.read(tables -> new SummarySheet(sample.caseFolder(), opened.head(), tables).sheet())
                    .text());
        }
        int code = Math.max(finish(sample.caseFolder()), reported(folder));
        if (code == Exit.DONE && root.face().windows().display()) {
            root.face().windows().open(root.face().place(), sample.caseFolder());
        }
        return code;
    }

    /** The second case: nothing in it is invented, so it shares nothing with the first. */
    private int reported(Path folder) throws Exception {
        ReportedCase reported = new ReportedCase(folder, root.face().place());
        screen().say("");
        screen().during(progress -> {
            reported.make(progress, screen()::say);
            return 0;
        });
        screen().say("");
        try (OpenCase opened = OpenCase.open(reported.caseFolder(), root.face().place(), Progress.NONE)) {
            screen().print(opened.read(tables -> Shows.list(tables, "claims", new Page(0, 50)))
                    .orElseThrow()
                    .text());
            screen().say("");
            for (BriefFormat format : List.of(BriefFormat.HTML, BriefFormat.PDF, BriefFormat.DOCX)) {
                screen().say(brief(opened.briefs(), format, folder));
            }
        }
        return finish(reported.caseFolder());
    }

    /** The claims told for people who have not seen the case: as one file to send, as pages to print, and to be edited. */
    private String brief(BriefWork briefs, BriefFormat format, Path folder) throws Exception {
        Path to = folder.resolve("brief." + format.ending());
        Written written = screen().during(progress -> briefs.write(SampleCase.BY, Audience.PUBLIC, format, Paper.A4));
        PartFiles.save(written.bytes(), to);
        return String.format(
                "%-12s brief for the public: %d claims, none of %d withheld values stands in it",
                to.getFileName(),
                written.brief().outline().claims().size(),
                written.brief().composed().withheld().size());
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
