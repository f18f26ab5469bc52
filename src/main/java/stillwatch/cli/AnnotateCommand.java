package stillwatch.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.Notes;
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
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "what the note is about; several: one note on all")
    private List<String> targets = List.of();

    @Option(names = "--at", paramLabel = "PLACE", description = "where in it: \"page 3\", \"line 17\"")
    private String place = "";

    @Option(names = "--text", required = true, description = "the note")
    private String text = "";

    @Option(names = "--tag", description = "a tag; may be given more than once")
    private List<String> tags = List.of();

    @Spec
    private CommandSpec spec;

    @Option(names = "--privileged", description = "between a client and counsel: never to leave the case")
    private boolean privileged;

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            String id = noted(opened.notes());
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

    private String noted(Notes notes) throws Exception {
        if (targets.size() > 1 && !place.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "A place is in one thing. Leave --at out, or name one id.");
        }
        return targets.size() == 1
                ? notes.add(by(), targets.getFirst(), place, text, tags, privileged)
                : notes.addOnAll(by(), targets, text, tags, privileged);
    }
}
