package stillwatch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "new",
        description = "Starts a case in a new folder.",
        footer = {"", "Example:", "  stillwatch new my-case.still --title \"Harbour\" --purpose \"Who acts together?\""
        })
final class NewCommand extends CaseCommand {
    @Option(names = "--title", required = true, description = "what the case is called")
    private String title = "";

    @Option(names = "--purpose", description = "what it is meant to find out")
    private String purpose = "";

    @Option(names = "--handling", description = "TLP marking: ${COMPLETION-CANDIDATES}")
    private Handling handling = Handling.AMBER;

    @Option(names = "--invented", description = "marks a case that holds no real data")
    private boolean invented;

    @Override
    public Integer call() throws Exception {
        CaseStarted start = new CaseStarted(title, purpose, handling, invented);
        try (OpenCase opened = OpenCase.create(folder(), start, by(), face().place())) {
            if (json()) {
                screen().json(new Answer()
                        .put("case", opened.caseId())
                        .put("folder", folder().toString())
                        .put("head", opened.head().hash())
                        .object());
            } else {
                screen().say("Started \"" + title + "\" in " + folder());
                screen().say("Next: stillwatch import " + folder() + " FILE…");
            }
        }
        return Exit.DONE;
    }
}
