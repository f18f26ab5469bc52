package stillwatch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.cli.print.Answer;
import stillwatch.journal.Entry;
import stillwatch.workbench.OpenCase;

@Command(
        name = "undo",
        description = "Takes an entry of the history back; undoing that entry brings it in force again.",
        footer = {"", "Example:", "  stillwatch undo my-case.still 7 --why \"wrong export\""})
final class UndoCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "SEQ", description = "number of the entry, as \"show CASE history\" lists it")
    private long entry;

    @Option(names = "--why", required = true, description = "the reason, kept in the journal")
    private String why = "";

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            Entry undone = screen().during(progress -> opened.undo(by(), entry, why, progress));
            if (json()) {
                screen().json(new Answer()
                        .put("undone", entry)
                        .put("seq", undone.seq())
                        .put("head", undone.hash())
                        .object());
            } else {
                screen().say("Entry " + entry + " is taken back (entry " + undone.seq()
                        + "). To bring it back: stillwatch undo " + folder() + " " + undone.seq() + " --why …");
            }
        }
        return Exit.DONE;
    }
}
