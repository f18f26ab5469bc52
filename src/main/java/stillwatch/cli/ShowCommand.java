package stillwatch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.workbench.OpenCase;

@Command(name = "show", description = "Lists what is in the case, or shows the one thing an id names.")
final class ShowCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "summary",
            description = "accounts, clusters, incidents, events, signals, sources, documents, actors, relations,"
                    + " remarks, kept, evidence, notes, imports, history, or an id; without it a summary")
    private String what = "";

    @Option(names = "--limit", description = "how many to list")
    private int limit = 50;

    @Option(names = "--offset", description = "how many to skip")
    private long offset;

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            Listing listing = new Listings(opened).named(what, offset, limit);
            if (json()) {
                screen().json(listing.object());
            } else {
                screen().print(listing.text());
            }
        }
        return Exit.DONE;
    }
}
