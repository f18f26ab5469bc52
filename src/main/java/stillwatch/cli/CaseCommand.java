package stillwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import stillwatch.cli.print.Answering;
import stillwatch.workbench.OpenCase;

/** What every command that works on a case has: the case, {@code --json}, and who is at work. */
abstract class CaseCommand implements Callable<Integer> {
    @ParentCommand
    private CommandLineFace.Root root;

    @Parameters(index = "0", paramLabel = "CASE", description = "the case's folder, for example my-case.still")
    private Path folder;

    @Option(names = "--json", description = "one machine-readable object on stdout, nothing else there")
    private boolean json;

    @Option(names = "--by", paramLabel = "NAME", description = "the name written into the journal")
    private @Nullable String by;

    Path folder() {
        return folder;
    }

    boolean json() {
        return json;
    }

    void answer(Answering answer) {
        if (json) {
            screen().json(answer.object());
        } else {
            screen().print(answer.text());
        }
    }

    Screen screen() {
        return root.face().screen();
    }

    CommandLineFace face() {
        return root.face();
    }

    /** Who the journal names: what was said here, else what the settings say, else the user of this computer. */
    String by() {
        return by != null ? by : root.face().place().userName();
    }

    OpenCase open() throws Exception {
        return screen().during(progress -> OpenCase.open(folder, face().place(), progress));
    }
}
