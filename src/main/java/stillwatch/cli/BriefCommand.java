package stillwatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Remark;
import stillwatch.brief.Wish;
import stillwatch.brief.outline.Cover;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.canon.Sha256;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.BriefWork;
import stillwatch.workbench.BriefWork.Written;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PartFiles;
import stillwatch.workbench.Refused;

@Command(
        name = "brief",
        description =
                "Writes what is claimed, by whom, and what was answered, for an audience: legal, policy, public, partner"
                        + " or own. One HTML file that needs nothing else, a PDF/A-3a that is also PDF/UA-1, a PDF/A-2a to file"
                        + " with a court, or a Word document to be edited.",
        footer = {
            "",
            "Examples:",
            "  stillwatch brief my-case.still --audience policy --out brief.html",
            "  stillwatch brief my-case.still --audience legal --out brief.pdf --paper Letter --freeze",
            "  stillwatch brief my-case.still --audience legal --out filing.pdf --form filing --part-size 10MB",
            "  stillwatch brief my-case.still --audience legal --release cluster-17-1 --why \"counsel asked for it\""
        })
final class BriefCommand extends CaseCommand {
    private static final int MOST_SAID = 20;

    @Option(
            names = {"--audience", "--for"},
            required = true,
            paramLabel = "NAME",
            description = "legal, policy, public, partner or own")
    private String audience = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write it: a name that ends in .html, .pdf or .docx")
    private @Nullable Path out;

    @Mixin
    private BriefShape shape = new BriefShape();

    @Option(names = "--freeze", description = "keeps it in the case as a version that never changes")
    private boolean freeze;

    @Option(
            names = "--release",
            paramLabel = "ID",
            description =
                    "lets this audience see one note or explanation, the reasons of one claim or cluster, or in a pack the"
                            + " original of one exhibit")
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
        Wish wish = shape.wish(out);
        long most = shape.most();
        try (OpenCase opened = open()) {
            if (release != null) {
                long entry = opened.briefs().release(by(), wanted, release, why).seq();
                sayReleased(wanted, entry);
            }
            if (out != null) {
                write(opened.briefs(), wanted, wish, most, out);
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

    private void write(BriefWork briefs, Audience wanted, Wish wish, long most, Path to) throws Exception {
        Written written = screen().during(
                        progress -> freeze ? briefs.freeze(by(), wanted, wish) : briefs.write(by(), wanted, wish));
        List<byte[]> parts =
                wish.format() == BriefFormat.FILING ? briefs.parts(written, most) : List.of(written.bytes());
        PartFiles files = PartFiles.of(parts, to);
        files.save();
        print(written, parts, files.places(), briefs.remarks(written.brief()));
    }

    private void print(Written written, List<byte[]> parts, List<Path> places, List<Remark> remarks) {
        Cover cover = written.brief().outline().cover();
        int claims = written.brief().outline().claims().size();
        if (json()) {
            screen().json(new Answer()
                    .put("out", places.getFirst().toString())
                    .put("audience", cover.audience().words())
                    .put("version", cover.version())
                    .put("frozen", written.frozen() == 0 ? null : written.frozen())
                    .put("head", cover.head())
                    .put("asOf", cover.asOf())
                    .put("claims", claims)
                    .put("leftOut", written.brief().composed().log().size())
                    .put("withheld", written.brief().composed().withheld().size())
                    .put("sha256", Sha256.hex(parts.getFirst()))
                    .put("parts", places.size() == 1 ? null : listed(parts, places))
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
        listed(parts, places).forEach(line -> screen().say("written   " + line));
        if (written.frozen() != 0) {
            screen().say("frozen    entry " + written.frozen() + "; \"show " + folder()
                    + " briefs\" lists all versions");
        }
    }

    private static List<String> listed(List<byte[]> parts, List<Path> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i) + " (" + Sha256.hex(parts.get(i)) + ")")
                .toList();
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
