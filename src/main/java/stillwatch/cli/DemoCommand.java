package stillwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import stillwatch.cli.show.SummarySheet;
import stillwatch.progress.Progress;
import stillwatch.sample.SampleCase;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Verification;

@Command(
        name = "demo",
        description = "Makes a small invented case, from import to verification.",
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
        int code = finish(sample.caseFolder());
        if (code == Exit.DONE && root.face().windows().display()) {
            root.face().windows().open(root.face().place(), sample.caseFolder());
        }
        return code;
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
