package stillwatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.outline.Cover;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.pack.PackedExhibit;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PackWork.Packed;
import stillwatch.workbench.PackWork.Wanted;
import stillwatch.workbench.Refused;

@Command(
        name = "pack",
        description =
                "Makes one zip for an audience: the brief, the originals it may have, the list of exhibits, an extract of the"
                        + " journal that can be checked, and scripts that check all of it. It is a bag as BagIt 1.0 has it."
                        + " That it was made, with its hash, goes into the journal.",
        footer = {
            "",
            "Examples:",
            "  stillwatch pack my-case.still --for legal to-counsel.zip",
            "  stillwatch pack my-case.still --for legal --stamped --freeze to-court.zip",
            "  stillwatch pack my-case.still --for policy --as html --no-originals p.zip"
        })
final class PackCommand extends CaseCommand {
    @Option(
            names = {"--for", "--audience"},
            required = true,
            paramLabel = "AUDIENCE",
            description = "legal, policy, public, partner or own")
    private String audience = "";

    @Parameters(index = "1", paramLabel = "OUT.zip", description = "where to write it: a name that ends in .zip")
    private Path out;

    @Option(
            names = "--as",
            split = ",",
            paramLabel = "FORM",
            description = "forms of the brief: html, pdf, docx; html and pdf otherwise")
    private List<String> forms = List.of();

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4 (otherwise) or Letter")
    private String paper = "A4";

    @Option(names = "--no-originals", description = "leaves out the originals, also those that might go along")
    private boolean without;

    @Option(
            names = "--stamped",
            description =
                    "adds a copy of each exhibit this audience may see, as a PDF with number, case and marking at the foot of"
                            + " each page; what has no pages gets a slip sheet")
    private boolean stamped;

    @Option(
            names = "--freeze",
            description = "keeps the brief in the case as a version that never changes, and packs that version")
    private boolean freeze;

    private void expectFree() throws Refused {
        if (!out.getFileName().toString().endsWith(".zip")) {
            throw new Refused("A pack is a zip: name a file that ends in .zip.");
        }
        if (Files.exists(out)) {
            throw new Refused(out + " is there already. Name a place that is free; nothing is overwritten.");
        }
    }

    @Override
    public Integer call() throws Exception {
        Wanted wanted = new Wanted(Audiences.named(audience), forms(), Papers.named(paper), !without, stamped, freeze);
        expectFree();
        try (OpenCase opened = open()) {
            Packed packed = screen().during(progress -> opened.packs().make(by(), wanted, out, progress));
            print(packed);
        }
        return Exit.DONE;
    }

    private List<BriefFormat> forms() throws Refused {
        if (forms.isEmpty()) {
            return Wanted.USUAL;
        }
        List<BriefFormat> all = new ArrayList<>();
        for (String one : forms) {
            BriefFormat form = BriefFormat.of("." + one.strip())
                    .orElseThrow(() -> new Refused(
                            "There is no form \"" + ShownText.of(one) + "\" of a brief; there are html, pdf, docx."));
            if (!all.contains(form)) {
                all.add(form);
            }
        }
        return all.stream().sorted().toList();
    }

    private void print(Packed packed) {
        Cover cover = packed.brief().outline().cover();
        List<PackedExhibit> left =
                packed.exhibits().stream().filter(one -> !one.goes()).toList();
        if (json()) {
            screen().json(answer(packed, cover, left).object());
            return;
        }
        screen().say("Pack for " + cover.audience().words() + ", " + cover.state() + ", as of " + cover.asOf());
        screen().say(packed.originals() + " of " + packed.exhibits().size() + " exhibits go along, "
                + ShownSize.of(packed.size()) + " in all; none of "
                + packed.brief().composed().withheld().size() + " withheld values stands in it");
        if (stamped) {
            screen().say(packed.copies() + " with a stamped copy, in data/copies");
        }
        left.forEach(one -> screen().say("  Ex. " + one.exhibit().number() + " not: " + one.why()));
        screen().say("head      " + cover.head());
        screen().say("sha256    " + packed.sha256());
        if (packed.frozen() != 0) {
            screen().say("frozen    entry " + packed.frozen() + "; \"show " + folder()
                    + " briefs\" lists all versions");
        }
        screen().say("On record with entry " + packed.entry() + ". Written to " + out);
    }

    private Answer answer(Packed packed, Cover cover, List<PackedExhibit> left) {
        return new Answer()
                .put("out", out.toString())
                .put("audience", cover.audience().words())
                .put("version", cover.version())
                .put("head", cover.head())
                .put("asOf", cover.asOf())
                .put("frozen", packed.frozen() == 0 ? null : packed.frozen())
                .put("entry", packed.entry())
                .put("size", packed.size())
                .put("sha256", packed.sha256())
                .put("originals", packed.originals())
                .put("copies", packed.copies())
                .put("leftOut", left.stream().map(PackCommand::line).toList());
    }

    private static Object line(PackedExhibit one) {
        return new Answer()
                .put("exhibit", one.exhibit().number())
                .put("why", one.why())
                .object();
    }
}
