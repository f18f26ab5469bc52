package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "respond",
        description = "Records what somebody answered to claims, or that nothing was answered. An answer that lies before"
                + " the claim is refused.",
        footer = {
            "",
            "Examples:",
            "  stillwatch respond my-case.still P1 P2 --responder \"The reseller\" \\",
            "    --stance \"no response\" --what \"had not answered by press time\"",
            "  stillwatch respond my-case.still P1 --responder \"The reseller\" --stance denies \\",
            "    --what \"we rent no accounts\" --time \"12 June 2026\""
        })
final class RespondCommand extends ClaimCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "the claims answered")
    private List<String> claims = List.of();

    @Option(names = "--responder", paramLabel = "NAME", description = "who answers, or was asked")
    private @Nullable String responder;

    @Option(names = "--stance", description = "asserts, denies, qualifies, declines, no response")
    private @Nullable String stance;

    @Option(names = "--what", description = "what was answered, or how nothing was")
    private @Nullable String what;

    @Mixin
    private Timed at = new Timed();

    @Mixin
    private Passage passage = new Passage();

    @Override
    public Integer call() throws Exception {
        Stance how = word(Stance.class, empty(stance));
        try (OpenCase opened = open()) {
            String who = source(opened, responder, "Say with --responder who answers.");
            List<String> ids = all(opened, claims, Proposition.class);
            Response response = new Response(who, ids, how, empty(what), at.moment(), null);
            refuseEarly(opened, response);
            String excerpt = passage.maybe(opened, by());
            record(opened, new Response(who, ids, how, empty(what), response.at(), excerpt));
        }
        return Exit.DONE;
    }

    /** Before an excerpt is taken for it. */
    private static void refuseEarly(OpenCase opened, Response response) throws Refused {
        List<String> refused = opened.claims().inTime(response).refused();
        if (!refused.isEmpty()) {
            throw new Refused(refused.getFirst());
        }
    }
}
