package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.SourceWork;

@Command(
        name = "source",
        description = "Who says things: adds a source, says where one stands, says that one speaks for another.",
        footer = {
            "",
            "Examples:",
            "  stillwatch source my-case.still add \"Harbour Post\" --kind newspaper",
            "  stillwatch source my-case.still assess \"Harbour Post\" --reliability C \\",
            "    --basis \"two of its reports did not hold\"",
            "  stillwatch source my-case.still speaks-for \"The spokesperson\" \\",
            "    --party Harbourline --why \"gives its statements\""
        })
final class SourceCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "add, assess, speaks-for")
    private String work = "";

    @Parameters(index = "2", paramLabel = "NAME", description = "the source, by its name or id")
    private String name = "";

    @Option(names = "--kind", description = "what it is: newspaper, company, person")
    private @Nullable String kind;

    @Option(names = "--stake", description = "complainant, accused, ally, authority, none known (${DEFAULT-VALUE})")
    private String stake = "none known";

    @Option(names = "--reliability", paramLabel = "A–F", description = "A (reliable) to F (cannot be judged)")
    private @Nullable String reliability;

    @Option(names = "--basis", description = "what that rests on")
    private @Nullable String basis;

    @Option(names = "--party", paramLabel = "NAME", description = "for whom it speaks")
    private @Nullable String party;

    @Option(names = "--why", description = "the reason, kept in the journal")
    private @Nullable String why;

    /** What is to be done. */
    enum Work {
        ADD,
        ASSESS,
        SPEAKS_FOR
    }

    @Override
    public Integer call() throws Exception {
        SourceWork.Opinion opinion = new SourceWork.Opinion(word(Stake.class, stake), reliability, basis);
        Work wanted = word(Work.class, work);
        try (OpenCase opened = open()) {
            switch (wanted) {
                case ADD -> added(opened, opened.sources().add(by(), name, kind, opinion));
                case ASSESS -> {
                    String id = source(opened, name, "");
                    said(opened, id, opened.sources().assess(by(), id, opinion).seq(), List.of());
                }
                case SPEAKS_FOR -> {
                    String whom = source(opened, party, "Say with --party for whom it speaks.");
                    record(opened, new Affiliation(source(opened, name, ""), whom, empty(why)));
                }
            }
        }
        return Exit.DONE;
    }

    private void added(OpenCase opened, String id) {
        said(opened, id, opened.head().seq(), List.of());
    }
}
