package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.Map;
import stillwatch.brief.Brief;
import stillwatch.brief.Remark;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Held;
import stillwatch.desktop.screen.brief.Preview.Made;
import stillwatch.desktop.screen.brief.Preview.Nothing;
import stillwatch.desktop.screen.brief.Preview.Refusal;
import stillwatch.desktop.screen.brief.Preview.TooHigh;

/** What came of writing a brief to look at. */
sealed interface Preview permits Made, Nothing, TooHigh, Refusal {
    Wanted wanted();

    /** All that were kept, for whichever audience, oldest first. */
    List<Held<BriefFrozen>> kept();

    /** The pages, and what was found in them; {@code names}: what people call what was left out, by its id. */
    record Made(
            Wanted wanted,
            List<Held<BriefFrozen>> kept,
            Brief brief,
            PagePictures pages,
            LeakReport leak,
            List<Remark> remarks,
            Plan plan,
            List<Released> released,
            Map<String, String> names)
            implements Preview {}

    /** What a person let this audience see; {@code name} is what people call it. */
    record Released(Held<PartReleased> what, String name) {}

    /** The case holds nothing yet that a brief could tell. */
    record Nothing(Wanted wanted, List<Held<BriefFrozen>> kept) implements Preview {}

    /** The case is held more closely than this audience may see. */
    record TooHigh(Wanted wanted, List<Held<BriefFrozen>> kept, Handling handling) implements Preview {}

    record Refusal(Wanted wanted, List<Held<BriefFrozen>> kept, String words) implements Preview {}
}
