package stillwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import stillwatch.workbench.Refused;

@Command(
        name = "open",
        description = "Opens the window, with a case or with the list of cases.",
        footer = {"", "Example:", "  stillwatch open my-case.still"})
final class OpenCommand implements Callable<Integer> {
    @ParentCommand
    private CommandLineFace.Root root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "the case's folder")
    private @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        Windows windows = root.face().windows();
        if (!windows.display()) {
            throw new Refused("There is no display here to open a window on. \"stillwatch picture CASE SCREEN --out"
                    + " FILE.png\" draws one into a file, \"stillwatch help\" lists what works without.");
        }
        windows.open(root.face().place(), folder == null ? null : folder.toAbsolutePath());
        return Exit.DONE;
    }
}
