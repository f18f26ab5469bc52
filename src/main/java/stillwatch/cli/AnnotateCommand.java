package stillwatch.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "annotate",
        description = "Writes a note on evidence, an account, an event or anything else that has an id.",
        footer = {
            "",
            "Example:",
            "  stillwatch annotate my-case.still ID --at \"page 3\" --text \"asks for its own prompt\""
        })
final class AnnotateCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "ID", description = "what the note is about")
    private String target = "";

    @Option(names = "--at", paramLabel = "PLACE", description = "where in it: \"page 3\", \"line 17\"")
    private String place = "";

    @Option(names = "--text", required = true, description = "the note")
    private String text = "";

    @Option(names = "--tag", description = "a tag; may be given more than once")
    private List<String> tags = List.of();

    @Option(names = "--privileged", description = "between a client and counsel: never to leave the case")
    private boolean privileged;

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            String id = opened.notes().add(by(), target, place, text, tags, privileged);
            if (json()) {
                screen().json(new Answer()
                        .put("id", id)
                        .put("head", opened.head().hash())
                        .object());
            } else {
                screen().say("Noted as " + id + ".");
            }
        }
        return Exit.DONE;
    }
}
