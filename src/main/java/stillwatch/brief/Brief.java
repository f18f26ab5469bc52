package stillwatch.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import stillwatch.brief.compare.Besides;
import stillwatch.brief.compose.Composed;
import stillwatch.brief.compose.Composing;
import stillwatch.brief.compose.Material;
import stillwatch.brief.html.HtmlBrief;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.pdf.PdfBrief;
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

    /** {@code paper} counts for a PDF alone. */
    public byte[] bytes(BriefFormat format, Paper paper) throws IOException {
        return switch (format) {
            case HTML -> HtmlBrief.screen(outline()).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfBrief(outline(), paper, asOf).bytes();
        };
    }

    /** Reads its finished file again for what its audience must not find. Only where that is clean may it go out. */
    public LeakReport reread(FinishedFile file) {
        return new LeakCheck(Secrets.of(composed.withheld())).of(List.of(file));
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
