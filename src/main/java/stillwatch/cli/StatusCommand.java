package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;
import stillwatch.workbench.OpenCase;

@Command(
        name = "status",
        description = "Decides how a claim stands, with what that rests on. Confirmed and refuted need a named authority or"
                + " an exhibit, corroborated two independent origins.",
        footer = {
            "",
            "Examples:",
            "  stillwatch status my-case.still P1 alleged --basis \"one party says so\"",
            "  stillwatch status my-case.still P3 confirmed --basis \"our own log\" \\",
            "    --exhibit evidence-6f0c2f7a9d1b4e58a0c37d21"
        })
final class StatusCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "CLAIM", description = "by its id or short name")
    private String claim = "";

    @Parameters(
            index = "2",
            paramLabel = "STATUS",
            description = "alleged, reported, corroborated, confirmed, disputed, refuted, withdrawn, unverifiable")
    private String status = "";

    @Option(names = "--basis", description = "what it rests on, kept in the journal")
    private @Nullable String basis;

    @Option(names = "--authority", paramLabel = "NAME", description = "the source that confirms or refutes it")
    private @Nullable String authority;

    @Option(names = "--exhibit", paramLabel = "ID", description = "evidence that shows it; as often as needed")
    private List<String> exhibits = List.of();

    @Override
    public Integer call() throws Exception {
        Status decided = word(Status.class, status);
        try (OpenCase opened = open()) {
            String id = opened.claims().proposition(claim).id();
            String who = maybeSource(opened, authority);
            StatusDecided said = new StatusDecided(id, decided, empty(basis), who, exhibits);
            said(opened, id, opened.claims().decide(by(), said).seq(), List.of());
        }
        return Exit.DONE;
    }
}
