package stillwatch.desktop.screen.accounts;

import java.time.ZoneId;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Decided;
import stillwatch.desktop.screen.accounts.model.Found;

/** The line below the title. */
final class Summary {
    private Summary() {}

    static String of(Found found, ZoneId zone, boolean accounts) {
        return accounts ? accounts(found, zone) : clusters(found.now().decided(), zone);
    }

    private static String accounts(Found found, ZoneId zone) {
        Decided decided = found.now().decided();
        int all = found.now().roster().size() - decided.merged();
        if (all == 0) {
            return "Nothing imported yet names an account";
        }
        String merged = decided.merged() == 0 ? "" : " · " + Texts.number(decided.merged()) + " merged";
        String shown = found.rows().length == all ? "showing all" : "showing " + Texts.number(found.rows().length);
        return Texts.counted(all, "account", "accounts") + " · " + Texts.number(decided.inClusters())
                + " in decided clusters" + merged + " · " + shown
                + (found.asked().within() == null ? "" : ", active in the span chosen on the timeline") + " · times in "
                + name(zone);
    }

    private static String clusters(Decided decided, ZoneId zone) {
        return Texts.number(decided.ours().size()) + " decided · "
                + Texts.number(decided.claimed().size()) + " claimed by sources · times in " + name(zone);
    }

    static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }
}
