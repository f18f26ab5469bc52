package stillwatch.cli.show;

import java.util.List;
import stillwatch.brief.compose.Material;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.claims.Held;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;

/** Briefs that were frozen, as a list. */
final class BriefListings {
    private BriefListings() {}

    static Listing briefs(Tables tables, Page page) {
        List<Held<BriefFrozen>> all = Material.frozen(tables);
        Listing listing = new Listing(
                "briefs",
                "version",
                "audience",
                "format",
                "paper",
                "entry",
                "at",
                "by",
                "claims",
                "size",
                "sha256",
                "head");
        for (Held<BriefFrozen> one : page.of(all)) {
            BriefFrozen brief = one.what();
            listing.row(
                    (long) brief.version(),
                    brief.audience().words(),
                    brief.format(),
                    brief.paper(),
                    one.seq(),
                    one.at(),
                    one.by(),
                    (long) brief.lines().size(),
                    brief.size(),
                    brief.sha256(),
                    brief.head());
        }
        return listing.outOf(all.size());
    }
}
