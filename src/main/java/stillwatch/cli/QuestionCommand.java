package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.workbench.OpenCase;

@Command(
        name = "question",
        description = "What is not known: asks a question, with who could answer it and what would settle it; or answers"
                + " one.",
        footer = {
            "",
            "Examples:",
            "  stillwatch question my-case.still ask \"Who paid for the accounts?\" --ref Q1 \\",
            "    --claim P1 --who \"the payment processor\" --settles \"its records\"",
            "  stillwatch question my-case.still answer Q1 --answer \"the reseller, by its invoice\""
        })
final class QuestionCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "ask, answer")
    private String work = "";

    @Parameters(index = "2", paramLabel = "QUESTION", description = "its text; or its id or short name")
    private String question = "";

    @Option(names = "--ref", description = "a short name, to name it by")
    private @Nullable String ref;

    @Option(names = "--claim", description = "a claim it is about; as often as needed")
    private List<String> claims = List.of();

    @Option(names = "--who", description = "who could answer it")
    private @Nullable String who;

    @Option(names = "--settles", description = "what would settle it")
    private @Nullable String settles;

    @Option(names = "--answer", description = "the answer, and where from")
    private @Nullable String answer;

    /** What is to be done. */
    enum Work {
        ASK,
        ANSWER
    }

    @Override
    public Integer call() throws Exception {
        Work wanted = word(Work.class, work);
        try (OpenCase opened = open()) {
            switch (wanted) {
                case ASK ->
                    record(opened, new Question(ref, question, all(opened, claims, Proposition.class), who, settles));
                case ANSWER -> {
                    String id = called(opened, question, Question.class);
                    said(opened, id, opened.claims().answer(by(), id, empty(answer)).seq(), List.of());
                }
            }
        }
        return Exit.DONE;
    }
}
