package stillwatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Likelihood;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Rating;
import stillwatch.claims.Held;
import stillwatch.workbench.OpenCase;

@Command(
        name = "hypothesis",
        description = "Explanations held against each other: puts one, weighs something against one, says how likely one"
                + " is, or a prediction. Least inconsistency ranks first.",
        footer = {
            "",
            "Examples:",
            "  stillwatch hypothesis my-case.still put \"Resellers of access\" --ref H2",
            "  stillwatch hypothesis my-case.still weigh H2 --item P1 \\",
            "    --rating consistent --why \"resellers hold many accounts\"",
            "  stillwatch hypothesis my-case.still likely H2 --likelihood unlikely \\",
            "    --confidence low --basis \"no invoice seen\""
        })
final class HypothesisCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "put, weigh, likely")
    private String work = "";

    @Parameters(index = "2", paramLabel = "EXPLANATION", description = "its text; or its id or short name")
    private String explanation = "";

    @Option(names = "--ref", description = "a short name, to name it by")
    private @Nullable String ref;

    @Option(names = "--item", paramLabel = "ID", description = "what it is held against: a claim, evidence, an event")
    private @Nullable String item;

    @Option(
            names = "--rating",
            description = "very inconsistent, inconsistent, neutral, consistent, very consistent")
    private @Nullable String rating;

    @Option(names = "--why", description = "the reason, kept in the journal")
    private @Nullable String why;

    @Option(
            names = "--likelihood",
            description = "almost no chance, very unlikely, unlikely, roughly even, likely, very likely, almost certain")
    private @Nullable String likelihood;

    @Option(names = "--confidence", description = "how sure of that: low, moderate, high")
    private @Nullable String confidence;

    @Option(names = "--basis", description = "what that rests on")
    private @Nullable String basis;

    /** What is to be done. */
    enum Work {
        PUT,
        WEIGH,
        LIKELY
    }

    @Override
    public Integer call() throws Exception {
        Work wanted = word(Work.class, work);
        try (OpenCase opened = open()) {
            switch (wanted) {
                case PUT -> record(opened, new Hypothesis(ref, explanation));
                case WEIGH -> {
                    String id = called(opened, explanation, Hypothesis.class);
                    Rating fits = word(Rating.class, empty(rating));
                    record(opened, new Evaluation(id, item(opened), fits, empty(why)));
                }
                case LIKELY -> {
                    Confidence sure = confidence == null ? null : word(Confidence.class, confidence);
                    Likelihood how = word(Likelihood.class, empty(likelihood));
                    record(opened, new Judgement(called(opened, explanation, Noun.class), how, sure, empty(basis)));
                }
            }
        }
        return Exit.DONE;
    }

    /** A claim by its short name, anything by its id. */
    private String item(OpenCase opened) {
        String named = empty(item);
        return opened.claims().called(named).map(Held::id).orElse(named.toLowerCase(Locale.ROOT));
    }
}
