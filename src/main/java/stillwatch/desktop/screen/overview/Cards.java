package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Tiles;
import stillwatch.timeline.SpanCounts;

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

    /** {@code held}: what of it was in the span that is kept to; null where none is. */
    void show(CaseNow now, @Nullable SpanCounts held, ZoneId zone, Instant instant) {
        CardWords words = new CardWords(now, zone);
        if (held == null) {
            accounts.show(now.tally().accounts(), words.accounts(), "");
            events.show(now.tally().events(), words.events(), "");
        } else {
            accounts.show(held.accounts(), words.accountsOf(), "");
            events.show(held.events(), words.eventsOf(held), "");
        }
        evidence.show(now.tally().evidence(), words.evidence(instant), words.evidenceTone());
        sources.show(now.tally().sources(), words.sources(), "");
        claims.show(now.claims().lines().size(), words.claims(), "");
        links.show(now.decided().all(), words.links(), "");
    }
}
