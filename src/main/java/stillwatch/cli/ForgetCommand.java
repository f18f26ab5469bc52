package stillwatch.cli;

import picocli.CommandLine.Command;
import stillwatch.casefile.ShownSize;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "forget",
        description =
                "Deletes what was worked out from the case (in the user's cache folder); the case itself stays whole.",
        footer = {"", "Example:", "  stillwatch forget my-case.still"})
final class ForgetCommand extends CaseCommand {
    @Override
    public Integer call() throws Exception {
        long bytes = OpenCase.forget(folder(), face().place());
        if (json()) {
            screen().json(new Answer().put("freedBytes", bytes).object());
        } else {
            screen().say("Forgotten: " + ShownSize.of(bytes)
                    + " of derived files. The case is as it was; opening it works them out again.");
        }
        return Exit.DONE;
    }
}
