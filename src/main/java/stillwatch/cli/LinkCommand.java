package stillwatch.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.LinkWork;
import stillwatch.workbench.OpenCase;

@Command(
        name = "link",
        description = "Decides that accounts belong together, or that they do not.",
        footer = {"", "Example:", "  stillwatch link my-case.still ID ID --kind SAME_OPERATOR --why \"one card\""})
final class LinkCommand extends CaseCommand {
    @Parameters(index = "1..*", arity = "2..*", paramLabel = "ACCOUNT", description = "ids of two accounts or more")
    private List<String> accounts = List.of();

    @Option(names = "--why", required = true, description = "the reason, kept in the journal")
    private String why = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private LinkKind kind = LinkKind.OTHER;

    @Option(
            names = "--confidence",
            paramLabel = "HOW",
            description = "how sure you are: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Confidence confidence = Confidence.MODERATE;

    @Option(names = "--negative", description = "they do not belong together")
    private boolean negative;

    @Option(names = "--unsure", description = "it cannot be said")
    private boolean unsure;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        LinkWork.Opinion opinion = new LinkWork.Opinion(kind, verdict(), confidence, why);
        try (OpenCase opened = open()) {
            String id = opened.links().link(by(), accounts, opinion);
            if (json()) {
                screen().json(new Answer()
                        .put("id", id)
                        .put("head", opened.head().hash())
                        .object());
            } else {
                screen().say("Decided as " + id + ".");
            }
        }
        return Exit.DONE;
    }

    private DecidedAs verdict() {
        if (negative && unsure) {
            throw new ParameterException(spec.commandLine(), "--negative and --unsure cannot both be meant.");
        }
        if (unsure) {
            return DecidedAs.UNSURE;
        }
        return negative ? DecidedAs.NEGATIVE : DecidedAs.POSITIVE;
    }
}
