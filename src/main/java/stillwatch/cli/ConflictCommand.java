package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.ConflictKind;
import stillwatch.casefile.claim.Settlement;
import stillwatch.claims.Held;
import stillwatch.workbench.OpenCase;

@Command(
        name = "conflict",
        description = "What does not go together: notes what no rule finds, and settles what was found or noted. \"show CASE"
                + " conflicts\" lists them.",
        footer = {
            "",
            "Examples:",
            "  stillwatch conflict my-case.still note P13 P14 --what \"sues, and does not sue\"",
            "  stillwatch conflict my-case.still settle conflict-4faeb38e011da5e48bb162df \\",
            "    --as \"one preferred\" --note \"the agency states the sum\""
        })
final class ConflictCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "note, settle")
    private String work = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "ID", description = "claims, or the conflict to settle")
    private List<String> named = List.of();

    @Option(names = "--what", description = "what does not go together")
    private @Nullable String what;

    @Option(names = "--as", paramLabel = "HOW", description = "no conflict, one preferred, left open")
    private @Nullable String how;

    @Option(names = "--note", description = "how it is settled, in words")
    private @Nullable String note;

    /** What is to be done. */
    enum Work {
        NOTE,
        SETTLE
    }

    @Override
    public Integer call() throws Exception {
        Work wanted = word(Work.class, work);
        try (OpenCase opened = open()) {
            switch (wanted) {
                case NOTE -> record(opened, new Conflict(ConflictKind.NOTED, ids(opened), empty(what)));
                case SETTLE -> {
                    String id = named.getFirst();
                    Settlement as = word(Settlement.class, empty(how));
                    said(opened, id, opened.claims().settle(by(), id, as, empty(note)).seq(), List.of());
                }
            }
        }
        return Exit.DONE;
    }

    private List<String> ids(OpenCase opened) {
        List<String> ids = new ArrayList<>();
        named.forEach(one -> ids.add(opened.claims().called(one).map(Held::id).orElse(one)));
        return ids;
    }
}
