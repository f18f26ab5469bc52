package stillwatch.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import stillwatch.brief.compare.Besides;
import stillwatch.brief.compose.Composed;
import stillwatch.brief.compose.Composing;
import stillwatch.brief.compose.Material;
import stillwatch.brief.docx.DocxBrief;
import stillwatch.brief.html.HtmlBrief;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.FilingParts;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.pdf.PdfBrief;
import stillwatch.brief.pdf.Printing;
import stillwatch.brief.table.Tables;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefAction.FrozenLine;
import stillwatch.casefile.action.BriefAction.FrozenPart;
import stillwatch.claims.wording.WordingCheck;
import stillwatch.journal.Head;

/** A brief of a case as it was at one entry, for one audience. The same entry, audience and form are the same bytes. */
public record Brief(Composed composed, Instant asOf) {

    /** {@code frozen}: whether it says that it is a version, and not the draft of one. */
    public static Brief of(Material material, Head head, Audience audience, boolean frozen) {
        Instant at = head.at();
        return new Brief(Composing.of(material, head, audience, frozen), at == null ? Instant.EPOCH : at);
    }

    public Outline outline() {
        return composed.outline();
    }

    /** {@code paper} counts where there are pages. */
    public byte[] bytes(BriefFormat format, Paper paper) throws IOException {
        return bytes(new Wish(format, paper));
    }

    public byte[] bytes(Wish wish) throws IOException {
        return switch (wish.format()) {
            case HTML -> HtmlBrief.screen(outline()).getBytes(StandardCharsets.UTF_8);
            case PDF -> pages(new Printing(wish.paper(), Printing.Use.READING, wish.tables()));
            case FILING -> pages(Printing.filing(wish.paper()));
            case DOCX -> new DocxBrief(outline(), wish.paper(), asOf).bytes();
        };
    }

    private byte[] pages(Printing printing) throws IOException {
        Outline told = printing.tables() ? Tables.explained(outline()) : outline();
        return new PdfBrief(told, printing, asOf).bytes();
    }

    /** Reads its finished file again for what its audience must not find. Only where that is clean may it go out. */
    public LeakReport reread(FinishedFile file) {
        return reread(List.of(file));
    }

    /** The same of several that go out together. */
    public LeakReport reread(List<FinishedFile> files) {
        return leakCheck().of(files);
    }

    /** The pages of a filing in files of at most so many bytes: the whole itself where it is small enough. */
    public List<byte[]> parts(byte[] filing, long most) throws IOException {
        return FilingParts.of(filing, asOf, most);
    }

    /** Reads any finished file for what its audience must not find. */
    public LeakCheck leakCheck() {
        return new LeakCheck(Secrets.of(composed.withheld()));
    }

    /** What its wording says that its claims do not carry. */
    public List<Remark> remarks(WordingCheck check) {
        return new Reviewing(check).of(outline());
    }

    /** What it says of each claim, to be kept with a version so that the next one can tell what changed. */
    public List<FrozenLine> lines() {
        return outline().claims().stream().map(Brief::line).toList();
    }

    /** What it says beside its claims, for the same. */
    public List<FrozenPart> parts() {
        return Besides.of(outline());
    }

    private static FrozenLine line(Claim one) {
        return new FrozenLine(one.id(), one.whole());
    }
}
