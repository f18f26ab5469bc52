package stillwatch.cli;

import picocli.CommandLine.Command;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "rebuild",
        description = "Works out everything derived anew from the journal and the rows files.",
        footer = {"", "Example:", "  stillwatch rebuild my-case.still"})
final class RebuildCommand extends CaseCommand {
    @Override
    public Integer call() throws Exception {
        screen().during(progress -> {
            try (OpenCase opened = OpenCase.rebuild(folder(), face().place(), progress)) {
                opened.makeSearchable(progress);
                if (json()) {
                    screen().json(new Answer()
                            .put("entries", opened.head().seq())
                            .put("head", opened.head().hash())
                            .object());
                } else {
                    screen().say("Rebuilt from " + opened.head().seq() + " journal entries.");
                }
            }
            return Exit.DONE;
        });
        return Exit.DONE;
    }
}
