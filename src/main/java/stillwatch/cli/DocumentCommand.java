package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.claims.Directory;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "document",
        description = "Texts that sources put out: adds one, says what one draws on. What it draws on decides how origins"
                + " are counted; each time it is said as a whole.",
        footer = {
            "",
            "Examples:",
            "  stillwatch document my-case.still add \"The letter\" --source Harbourline \\",
            "    --ref L --time 2026-06-10",
            "  stillwatch document my-case.still draws L --own",
            "  stillwatch document my-case.still draws \"Harbour Post, 12 June\" --on L --saw L"
        })
final class DocumentCommand extends ClaimCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "add, draws")
    private String work = "";

    @Parameters(index = "2", paramLabel = "DOC", description = "its title; or what it is called in the case")
    private String named = "";

    @Option(names = "--source", paramLabel = "NAME", description = "who put it out")
    private @Nullable String source;

    @Option(names = "--ref", description = "a short name, to name it by")
    private @Nullable String ref;

    @Option(names = "--language", description = "en, zh, …")
    private @Nullable String language;

    @Mixin
    private Timed published = new Timed();

    @Option(names = "--on", paramLabel = "DOC", description = "a document it says it draws on; as often as needed")
    private List<String> on = List.of();

    @Option(names = "--assumed", paramLabel = "DOC", description = "a document it is assumed to draw on")
    private List<String> assumed = List.of();

    @Option(names = "--saw", paramLabel = "DOC", description = "one of these that its source saw itself")
    private List<String> saw = List.of();

    @Option(names = "--own", description = "it tells what its source knows itself")
    private boolean own;

    @Option(names = "--how", description = "how it came by it, in words")
    private @Nullable String how;

    /** What is to be done. */
    enum Work {
        ADD,
        DRAWS
    }

    @Override
    public Integer call() throws Exception {
        Work wanted = word(Work.class, work);
        try (OpenCase opened = open()) {
            switch (wanted) {
                case ADD -> said(opened, add(opened), opened.head().seq(), List.of());
                case DRAWS -> record(opened, new Lineage(document(opened, named), drawn(opened)));
            }
        }
        return Exit.DONE;
    }

    private String add(OpenCase opened) throws Exception {
        String id = source(opened, source, "Say with --source who put it out.");
        Directory.Source whose = opened.claims().book().directory().sources().get(id);
        String name = whose == null ? "" : whose.name();
        return opened.claims()
                .addDocument(
                        by(), new DocumentFact(ref, name, named, published.moment(), null, language, List.of()));
    }

    private List<Descent> drawn(OpenCase opened) throws Refused {
        List<Descent> all = new ArrayList<>();
        if (own) {
            all.add(new Descent(Grounds.OWN, null, false, how));
        }
        for (String one : on) {
            all.add(new Descent(Grounds.STATED, document(opened, one), saw.contains(one), how));
        }
        for (String one : assumed) {
            all.add(new Descent(Grounds.ASSUMED, document(opened, one), saw.contains(one), how));
        }
        return all;
    }
}
