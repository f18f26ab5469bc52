package stillwatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Figure;
import stillwatch.claims.NumberWords;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "figure",
        description = "Records a number as it was stated: hedge and rounding are read from its words. Numbers of one"
                + " subject and measure are held against each other.",
        footer = {
            "",
            "Example:",
            "  stillwatch figure my-case.still \"nearly 25,000\" --subject \"Spring campaign\" \\",
            "    --measure accounts --claim P1 --document L --text \"nearly 25,000 accounts\""
        })
final class FigureCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "NUMBER", description = "as stated: \"over 28.8 million\", \"380 to 400\"")
    private String stated = "";

    @Option(names = "--subject", description = "of which campaign or matter it is")
    private @Nullable String subject;

    @Option(names = "--measure", description = "what is counted: accounts, exchanges, US dollars")
    private @Nullable String measure;

    @Option(names = "--claim", description = "the claim it belongs to")
    private @Nullable String claim;

    @Option(names = "--scope", description = "where it is of a part only: one region, one product")
    private @Nullable String scope;

    @Mixin
    private Timed period = new Timed();

    @Mixin
    private Passage passage = new Passage();

    @Override
    public Integer call() throws Exception {
        NumberWords number = NumberWords.of(stated)
                .orElseThrow(() -> new Refused("No number stands in \"" + ShownText.of(stated) + "\"."));
        if (subject == null || measure == null) {
            throw new Refused("A number needs --subject, of what it is, and --measure, what is counted.");
        }
        try (OpenCase opened = open()) {
            String of = claim == null ? null : opened.claims().proposition(claim).id();
            var when = period.moment();
            String excerpt = passage.needed(opened, by());
            Figure figure =
                    number.figure(new NumberWords.About(excerpt, of, subject, measure, when, scope), stated);
            record(opened, figure);
        }
        return Exit.DONE;
    }
}
