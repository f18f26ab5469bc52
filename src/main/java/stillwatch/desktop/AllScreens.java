package stillwatch.desktop;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.screen.accounts.AccountsScreen;
import stillwatch.desktop.screen.brief.BriefScreen;
import stillwatch.desktop.screen.claims.ClaimsScreen;
import stillwatch.desktop.screen.evidence.EvidenceScreen;
import stillwatch.desktop.screen.history.HistoryScreen;
import stillwatch.desktop.screen.importing.ImportScreen;
import stillwatch.desktop.screen.incidents.IncidentsScreen;
import stillwatch.desktop.screen.overview.OverviewScreen;
import stillwatch.desktop.screen.search.SearchScreen;
import stillwatch.desktop.screen.sources.SourcesScreen;
import stillwatch.desktop.screen.timeline.TimelineScreen;

/** Who makes which screen. */
final class AllScreens {
    private AllScreens() {}

    static Map<ScreenName, Function<Desk, Screen>> makers() {
        Map<ScreenName, Function<Desk, Screen>> makers = new EnumMap<>(ScreenName.class);
        makers.put(ScreenName.OVERVIEW, OverviewScreen::new);
        makers.put(ScreenName.IMPORT, ImportScreen::new);
        makers.put(ScreenName.EVIDENCE, EvidenceScreen::new);
        makers.put(ScreenName.ACCOUNTS, AccountsScreen::new);
        makers.put(ScreenName.SOURCES, SourcesScreen::new);
        makers.put(ScreenName.TIMELINE, TimelineScreen::new);
        makers.put(ScreenName.INCIDENTS, IncidentsScreen::new);
        makers.put(ScreenName.SEARCH, SearchScreen::new);
        makers.put(ScreenName.CLAIMS, ClaimsScreen::new);
        makers.put(ScreenName.BRIEF, BriefScreen::new);
        makers.put(ScreenName.HISTORY, HistoryScreen::new);
        return makers;
    }
}
