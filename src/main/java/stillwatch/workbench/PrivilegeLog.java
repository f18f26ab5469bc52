package stillwatch.workbench;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import stillwatch.brief.Brief;
import stillwatch.brief.compose.LeftOut;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Held;
import stillwatch.outlet.CsvLines;

/**
 * What was left out of a brief and on what ground, and what was let through and why, as a table. It tells nothing of what any of
 * it says.
 */
public record PrivilegeLog(Brief brief, List<Held<PartReleased>> released, UnaryOperator<String> name) {
    public static PrivilegeLog of(OpenCase opened, Brief brief) {
        var audience = brief.outline().cover().audience();
        return new PrivilegeLog(brief, opened.planning().released(audience), opened::nameOf);
    }

    /** No cell of it is taken for a formula. */
    public String csv() throws IOException {
        StringWriter out = new StringWriter();
        CsvLines lines = new CsvLines(out, true);
        lines.line(List.of("state", "kind", "about", "of", "ground", "entry", "by", "at"));
        for (LeftOut one : brief.composed().leftOut()) {
            var told = one.told();
            lines.line(List.of("left out", told.kind(), told.about(), told.when(), told.ground(), "", "", ""));
        }
        for (Held<PartReleased> one : released) {
            String item = name.apply(one.id());
            String entry = String.valueOf(one.seq());
            lines.line(List.of("released", "", item, "", one.what().why(), entry, one.by(), one.at()));
        }
        return out.toString();
    }
}
