package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.layout.Region;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Tiles;

/** The numbers at the top, each leading to its screen. */
final class Cards {
    private final Card accounts;
    private final Card events;
    private final Card evidence;
    private final Card sources;
    private final Card claims;
    private final Card links;
    private final Tiles tiles;

    Cards(Navigator navigator) {
        accounts = card("Accounts", navigator, Where.of(ScreenName.ACCOUNTS));
        events = card("Events", navigator, Where.of(ScreenName.SEARCH).filtered("kind:event"));
        evidence = card("Evidence", navigator, Where.of(ScreenName.EVIDENCE));
        sources = card("Sources", navigator, Where.of(ScreenName.SOURCES));
        claims = card("Claims", navigator, Where.of(ScreenName.CLAIMS));
        links = card("Links decided", navigator, Where.of(ScreenName.HISTORY).filtered("kind:links"));
        tiles = new Tiles(14, accounts, events, evidence, sources, claims, links);
    }

    private static Card card(String title, Navigator navigator, Where where) {
        String id = "overview-card-" + title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return new Card(title, id, () -> navigator.goTo(where));
    }

    Region view() {
        return tiles;
    }

    void show(CaseNow now, ZoneId zone, Instant instant) {
        CardWords words = new CardWords(now, zone);
        accounts.show(now.tally().accounts(), words.accounts(), "");
        events.show(now.tally().events(), words.events(), "");
        evidence.show(now.tally().evidence(), words.evidence(instant), words.evidenceTone());
        sources.show(now.tally().sources(), words.sources(), "");
        claims.show(now.claims().lines().size(), words.claims(), "");
        links.show(now.decided().all(), words.links(), "");
    }
}
