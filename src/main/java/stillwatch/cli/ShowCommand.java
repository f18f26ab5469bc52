package stillwatch.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answering;
import stillwatch.cli.print.Sheet;
import stillwatch.cli.show.EntrySheet;
import stillwatch.cli.show.Page;
import stillwatch.cli.show.Shows;
import stillwatch.cli.show.SummarySheet;
import stillwatch.intake.Receipt;
import stillwatch.intake.ReceiptJson;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "show",
        description =
                "Lists what is in the case, or shows the one thing an id names. Without a word: the case at a glance.",
        footer = {
            "",
            "Examples:",
            "  stillwatch show my-case.still",
            "  stillwatch show my-case.still accounts --limit 20 --offset 40",
            "  stillwatch show my-case.still account-6f0c2f7a9d1b4e58a0c37d21"
        })
final class ShowCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description = "accounts, clusters, incidents, events, undated, signals, sources, documents, actors,"
                    + " relations, remarks, kept, evidence, notes, links, formed, claims, conflicts, questions, figures,"
                    + " responses, hypotheses, briefs, imports, history; an id; the short name of a claim; or the"
                    + " number of an entry")
    private String what = "";

    @Option(names = "--limit", paramLabel = "N", description = "how many to list (${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--offset", paramLabel = "N", description = "how many to skip")
    private long offset;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (limit < 1 || offset < 0) {
            throw new ParameterException(spec.commandLine(), "--limit is 1 or more, --offset 0 or more.");
        }
        try (OpenCase opened = open()) {
            answer(asked(opened, what.toLowerCase(Locale.ROOT)));
        }
        return Exit.DONE;
    }

    private Answering asked(OpenCase opened, String word) throws IOException, Refused {
        Page page = new Page(offset, limit);
        if (word.isEmpty()) {
            return opened.read(tables -> new SummarySheet(folder(), opened.head(), tables).sheet());
        }
        if (Shows.words().contains(word)) {
            return opened.read(tables -> Shows.list(tables, word, page)).orElseThrow();
        }
        var claim = opened.claims().called(word);
        if (claim.isPresent()) {
            return thing(opened, Id.parse(claim.get().id()), page);
        }
        return word.matches("(entry-)?\\d{1,18}")
                ? entry(opened, Long.parseLong(word.replace("entry-", "")))
                : thing(opened, id(word), page);
    }

    private Sheet thing(OpenCase opened, Id id, Page page) throws Refused {
        Optional<Sheet> sheet = opened.read(tables -> Shows.sheet(tables, id, page));
        return sheet.orElseThrow(() -> new Refused("There is nothing with the id " + ShownText.of(id.toString())
                + " in this case, or it was taken back. Lists and \"search\" show ids."));
    }

    private static Id id(String word) throws Refused {
        try {
            Id id = Id.parse(word);
            if (id.isWhole()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(noSuch(word), e);
        }
        throw new Refused(noSuch(word));
    }

    private static String noSuch(String word) {
        return "\"" + ShownText.of(word) + "\" is no list and no id. Lists are " + String.join(", ", Shows.words())
                + "; ids look like account-6f0c2f7a9d1b4e58a0c37d21.";
    }

    /** An entry of the history; of an import, with its receipt. */
    private Sheet entry(OpenCase opened, long seq) throws IOException, Refused {
        if (seq < 1 || seq > opened.head().seq()) {
            throw new Refused("There is no entry " + seq + "; the last is "
                    + opened.head().seq() + ". \"show CASE history\" lists them.");
        }
        String hash = opened.hashAt(seq);
        Sheet sheet = opened.read(tables -> EntrySheet.of(tables, seq, hash)).orElseThrow();
        boolean brought = opened.read(tables -> tables.rows().imports().at(seq)).isPresent();
        if (brought) {
            Receipt receipt = opened.receipt(seq);
            sheet.hidden("receipt", ReceiptJson.of(receipt))
                    .say(new ReceiptText(receipt, folder()).toString().stripTrailing());
        }
        opened.claims()
                .receipt(seq)
                .ifPresent(receipt -> sheet.hidden("receipt", ClaimReceiptText.object(receipt))
                        .say(new ClaimReceiptText(receipt, folder()).toString().stripTrailing()));
        return sheet;
    }
}
