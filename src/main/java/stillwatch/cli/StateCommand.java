package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Held;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "state",
        description = "Records a claim, who says it and where; or, with a claim named, who else does. With --text alone it"
                + " takes an excerpt.",
        footer = {
            "",
            "Examples:",
            "  stillwatch state my-case.still --ref P1 --subject \"Operators near the reseller\" \\",
            "    --predicate ran --object \"nearly 400 accounts\" --speaker Harbourline \\",
            "    --document L --text \"operators affiliated with the reseller\" --at \"page 2\"",
            "  stillwatch state my-case.still P1 --speaker Harbourline --said-in L \\",
            "    --relayer \"Harbour Post\" --document N --text \"tied to\" --wording paraphrase",
            "  stillwatch state my-case.still P1 --copy"
        })
final class StateCommand extends ClaimCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIM", description = "a claim there is, by id or short name")
    private @Nullable String claim;

    @Option(names = "--ref", description = "a short name for what is new, to name it by")
    private @Nullable String ref;

    @Option(names = "--kind", description = "fact, characterisation, opinion, prediction, request (${DEFAULT-VALUE})")
    private String kind = "fact";

    @Option(names = "--subject", description = "of whom or what it is said")
    private @Nullable String subject;

    @Option(names = "--predicate", description = "what is said of it")
    private @Nullable String predicate;

    @Option(names = "--object", description = "the rest of the sentence")
    private @Nullable String object;

    @Option(names = "--says", paramLabel = "CLAIM", description = "where it is that somebody said a claim: which claim")
    private @Nullable String says;

    @Option(names = "--said-by", paramLabel = "NAME", description = "and who is said to have said it")
    private @Nullable String saidBy;

    @Option(names = "--reword", description = "puts the named claim in other words that mean the same")
    private boolean reword;

    @Option(names = "--why", description = "why it means the same, kept in the journal")
    private @Nullable String why;

    @Option(names = "--speaker", paramLabel = "NAME", description = "who says it")
    private @Nullable String speaker;

    @Option(names = "--relayer", paramLabel = "NAME", description = "over whom it came")
    private @Nullable String relayer;

    @Option(names = "--said-in", paramLabel = "DOC", description = "the document it was said in, where that is another")
    private @Nullable String saidIn;

    @Option(names = "--stance", description = "asserts, denies, qualifies, declines, no response (${DEFAULT-VALUE})")
    private String stance = "asserts";

    @Option(names = "--credibility", description = "1 (confirmed by others) to 6 (cannot be judged)")
    private int credibility = 6;

    @Option(names = "--copy", description = "prints the claim with its status and who says so, to paste elsewhere")
    private boolean copy;

    @Mixin
    private Passage passage = new Passage();

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            if (copy) {
                screen().say(opened.claims().copied(claim == null ? "" : claim));
            } else if (reword) {
                Held<Proposition> was = opened.claims().proposition(claim == null ? "" : claim);
                said(opened, was.id(), opened.claims().reword(by(), was.id(), over(was.what()), empty(why)).seq(), List.of());
            } else {
                state(opened);
            }
        }
        return Exit.DONE;
    }

    private void state(OpenCase opened) throws Exception {
        if (claim == null && subject == null) {
            Excerpt taken = passage.taken(opened, ref);
            record(opened, taken);
            return;
        }
        if (speaker == null) {
            if (claim != null) {
                throw new Refused("Say with --speaker who says it.");
            }
            record(opened, fresh(opened));
            return;
        }
        said(opened);
    }

    /** Everything is looked at before anything is recorded. */
    private void said(OpenCase opened) throws Exception {
        String who = source(opened, speaker, "");
        String over = maybeSource(opened, relayer);
        String where = maybeDocument(opened, saidIn);
        Stance how = word(Stance.class, stance);
        String excerpt = passage.needed(opened, by());
        String id = claim != null ? opened.claims().proposition(claim).id() : recorded(opened, fresh(opened));
        record(opened, new Statement(id, excerpt, who, over, where, how, credibility));
    }

    private String recorded(OpenCase opened, Proposition fresh) throws Exception {
        ClaimWork claims = opened.claims();
        return claims.book().proposition(fresh.id().toString()).isPresent()
                ? fresh.id().toString()
                : claims.record(by(), fresh).id();
    }

    private Proposition fresh(OpenCase opened) throws Refused {
        return new Proposition(
                ref,
                word(PropositionKind.class, kind),
                empty(subject),
                empty(predicate),
                empty(object),
                says == null ? null : opened.claims().proposition(says).id(),
                maybeSource(opened, saidBy));
    }

    private Proposition over(Proposition was) {
        return new Proposition(
                ref == null ? was.ref() : ref,
                was.kind(),
                subject == null ? was.subject() : subject,
                predicate == null ? was.predicate() : predicate,
                object == null ? was.object() : object,
                was.says(),
                was.saidBy());
    }
}
