package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Remark;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.canon.Sha256;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.BriefWork;
import stillwatch.workbench.BriefWork.Written;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "brief",
        description =
                "Writes what is claimed, by whom, and what was answered, for an audience: legal, policy, public, partner"
                        + " or own. One HTML file that needs nothing else, or a PDF/A-3a that is also PDF/UA-1.",
        footer = {
            "",
            "Examples:",
            "  stillwatch brief my-case.still --audience policy --out brief.html",
            "  stillwatch brief my-case.still --audience legal --out brief.pdf --paper Letter --freeze",
            "  stillwatch brief my-case.still --audience legal --release cluster-17-1 --why \"counsel asked for it\""
        })
final class BriefCommand extends CaseCommand {
    private static final int MOST_SAID = 20;

    @Option(
            names = "--audience",
            required = true,
            paramLabel = "NAME",
            description = "legal, policy, public, partner or own")
    private String audience = "";

    @Option(names = "--out", paramLabel = "FILE", description = "where to write it: a name that ends in .html or .pdf")
    private @Nullable Path out;

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4 (otherwise) or Letter, for a PDF")
    private String paper = "A4";

    @Option(names = "--freeze", description = "keeps it in the case as a version that never changes")
    private boolean freeze;

    @Option(
            names = "--release",
            paramLabel = "ID",
            description = "lets this audience see one note or explanation, or the reasons of one claim or cluster")
    private @Nullable String release;

    @Option(names = "--why", paramLabel = "TEXT", description = "why it is released")
    private String why = "";

    @Override
    public Integer call() throws Exception {
        Audience wanted = Audiences.named(audience);
        if (out == null && release == null) {
            throw new Refused("Say where to write the brief: --out brief.html or --out brief.pdf.");
        }
        if (out != null && Files.exists(out)) {
            throw new Refused(out + " is there already. Name a place that is free; nothing is overwritten.");
        }
        BriefFormat format = out == null ? BriefFormat.HTML : format(out);
        Paper on = paper();
        try (OpenCase opened = open()) {
            if (release != null) {
                long entry = opened.briefs().release(by(), wanted, release, why).seq();
                sayReleased(wanted, entry);
            }
            if (out != null) {
                write(opened.briefs(), wanted, format, on, out);
            }
        }
        return Exit.DONE;
    }

    /** With a file, the answer as JSON is that of the file. */
    private void sayReleased(Audience wanted, long entry) {
        if (!json()) {
            screen().say("Released for " + wanted.words() + " with entry " + entry + ".");
        } else if (out == null) {
            screen().json(new Answer()
                    .put("audience", wanted.words())
                    .put("released", release)
                    .put("entry", entry)
                    .object());
        }
    }

    private void write(BriefWork briefs, Audience wanted, BriefFormat format, Paper on, Path to) throws Exception {
        Written written = screen().during(progress ->
                freeze ? briefs.freeze(by(), wanted, format, on) : briefs.write(by(), wanted, format, on));
        save(written.bytes(), to);
        print(written, to, briefs.remarks(written.brief()));
    }

    private static BriefFormat format(Path file) throws Refused {
        return BriefFormat.of(file.getFileName().toString())
                .orElseThrow(() -> new Refused("A brief is written to a file that ends in .html or .pdf, not to "
                        + ShownText.of(file.getFileName().toString()) + "."));
    }

    private Paper paper() throws Refused {
        for (Paper one : Paper.values()) {
            if (one.words().equalsIgnoreCase(paper.strip())) {
                return one;
            }
        }
        throw new Refused("There is no paper \"" + ShownText.of(paper) + "\"; there are A4 and Letter.");
    }

    /** Whole or not at all. */
    static void save(byte[] bytes, Path to) throws IOException {
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.write(aside, bytes);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void print(Written written, Path to, List<Remark> remarks) {
        Cover cover = written.brief().outline().cover();
        int claims = written.brief().outline().claims().size();
        if (json()) {
            screen().json(new Answer()
                    .put("out", to.toString())
                    .put("audience", cover.audience().words())
                    .put("version", cover.version())
                    .put("frozen", written.frozen() == 0 ? null : written.frozen())
                    .put("head", cover.head())
                    .put("asOf", cover.asOf())
                    .put("claims", claims)
                    .put("leftOut", written.brief().composed().log().size())
                    .put("withheld", written.brief().composed().withheld().size())
                    .put("sha256", Sha256.hex(written.bytes()))
                    .put("wording", remarks.stream().map(BriefCommand::line).toList())
                    .object());
            return;
        }
        screen().say("Brief for " + cover.audience().words() + ", " + cover.state() + ", as of " + cover.asOf());
        screen().say(claims + " claims told; "
                + written.brief().composed().log().size() + " parts left out, "
                + written.brief().composed().withheld().size() + " values withheld");
        screen().say(
                        written.brief().composed().withheld().isEmpty()
                                ? "reread    nothing is withheld from this audience"
                                : "reread    none of the values withheld stands in the finished file");
        say(remarks);
        screen().say("head      " + cover.head());
        screen().say("written   " + to + " (" + Sha256.hex(written.bytes()) + ")");
        if (written.frozen() != 0) {
            screen().say("frozen    entry " + written.frozen() + "; \"show " + folder()
                    + " briefs\" lists all versions");
        }
    }

    private void say(List<Remark> remarks) {
        screen().say("wording   "
                + (remarks.isEmpty() ? "nothing says more than its claim carries" : remarks.size() + " to look at"));
        remarks.stream().limit(MOST_SAID).forEach(one -> screen().say("          " + line(one)));
    }

    private static String line(Remark one) {
        return one.where() + ", \"" + ShownText.of(one.finding().wording(), 80) + "\": "
                + ShownText.of(one.finding().why(), 400);
    }
}
