package stillwatch.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.outline.Outline;
import stillwatch.outlet.CsvLines;

/** What stands in a pack beside the brief, the originals and the journal. */
record PackTexts(Outline outline, List<PackedExhibit> exhibits, Copies copies) {

    String readMe() {
        Cover cover = outline.cover();
        return cover.banner() + "\n" + cover.title() + "\nBrief for the audience "
                + cover.audience().words() + ", "
                + cover.state() + ", as of " + cover.asOf() + ".\nEntry " + cover.entry() + " of case " + cover.caseId()
                + ", head\n" + cover.head()
                + "\n\nWhat is here\n"
                + "  data/brief/                  the brief; the same in each form\n"
                + "  data/exhibits.csv            every exhibit it cites, its hash, and whether its original is here\n"
                + "  data/originals/              originals, byte for byte as they came into the case\n"
                + copiesHere()
                + "  data/journal-extract.jsonl   the journal of the case; entries not for this audience are withheld,\n"
                + "                               their hashes stay, so that the chain can be checked from first to last\n"
                + "  data/certificate-DRAFT.txt   a draft, for a person to complete and sign\n"
                + "\nHow to check it\n"
                + "  stillwatch receive PACK.zip        before it is unpacked, or without Stillwatch:\n"
                + "  python3 verify_pack.py             in this folder; Python 3.8 or newer, nothing else\n"
                + "  The folder is a bag as BagIt 1.0 (RFC 8493) has it, so any program for bags can check its files.\n"
                + "  A script that comes with what it checks proves little: take the scripts from the program where it\n"
                + "  matters, and compare the head above with one you were given in another way.\n"
                + "\nOriginals are as they were found. Open them as you would anything of unknown origin.\n";
    }

    private String copiesHere() {
        return exhibits.stream().noneMatch(PackedExhibit::isCopied) ? "" : """
                  data/copies/                 copies to read and to hand round, each page stamped at its foot; what has no
                                               pages has a slip sheet. Evidence is the original, not the copy
                """.indent(2);
    }

    String exhibitsList() throws IOException {
        StringWriter text = new StringWriter();
        CsvLines csv = new CsvLines(text, true);
        boolean stamped = exhibits.stream().anyMatch(PackedExhibit::isCopied);
        csv.line(with(
                stamped,
                List.of("exhibit", "name", "kind", "size", "sha256", "came", "cited in claims", "file", "why not here"),
                List.of("copy", "what the copy is")));
        for (PackedExhibit one : exhibits) {
            Exhibit exhibit = one.exhibit();
            String claims = exhibit.claims().stream().map(String::valueOf).collect(Collectors.joining(" "));
            List<String> line = List.of(
                    "Ex. " + exhibit.number(),
                    exhibit.name(),
                    exhibit.kind(),
                    exhibit.size(),
                    exhibit.sha256(),
                    exhibit.came(),
                    claims,
                    one.place(),
                    one.why());
            csv.line(with(stamped, line, List.of(one.copy(), copies.words(one))));
        }
        return text.toString();
    }

    private static List<String> with(boolean more, List<String> line, List<String> rest) {
        return more ? Stream.concat(line.stream(), rest.stream()).toList() : line;
    }

    /** {@code hashes}: of what lies in the pack, each with its place. */
    String certificate(List<String> hashes) {
        List<String> lines = new ArrayList<>();
        lines.add(outline.cover().banner());
        lines.add("DRAFT CERTIFICATE");
        lines.addAll(outline.method().certificate());
        lines.add(
                "How this pack was made: the brief was worked out of the entries of the case up to the head named above,"
                        + " by the same steps each time. Originals were copied byte for byte and hashed while they were; where a"
                        + " copy did not have the hash its entry names, no pack was made. The finished pack was read again for"
                        + " what its audience may not see. The list manifest-sha256.txt holds the SHA-256 of every file in it.");
        if (exhibits.stream().anyMatch(PackedExhibit::isCopied)) {
            lines.add(
                    "Stamped copies show the pages of an original as this program draws them, above a strip with number, case,"
                            + " page and marking; nothing was written into an original. A copy is for reading and is not the exhibit.");
        }
        lines.add(
                "What this does not say: whether what an original states is true, who wrote it, or whether a court will"
                        + " receive it. That is for the person who signs, and for the court.");
        lines.add("Hashes (SHA-256):\n" + String.join("\n", hashes));
        return String.join("\n\n", lines) + "\n";
    }

    static byte[] script(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PackTexts.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
