package stillwatch.desktop.frame;

import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.view.TimeSpan;

/** The span of time other screens are to keep to; null as long as nobody asked for one. Used on the UI thread. */
public final class Scope {
    /** What keeping to it means, screen by screen. */
    public static final String RULE =
            "Overview counts what may have been in it, Accounts shows those with an event that may have been in it, Search no events outside it,"
                    + " Incidents those whose stated period meets it or that have none. Everything else shows all there is.";

    private static final long DAY = 86_400_000_000L;
    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> span = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public @Nullable TimeSpan span() {
        return span.get();
    }

    /** "3 Mar 2026 – 9 Mar 2026". */
    public static String words(TimeSpan span, ZoneId zone) {
        WallClock clock = new WallClock(zone);
        String from = clock.date(span.from());
        String to = clock.date(span.to() - 1);
        boolean days = span.length() >= 2 * DAY;
        return days ? from + " – " + to : from + " " + clock.minute(span.from()) + " – " + clock.minute(span.to());
    }

    public void set(@Nullable TimeSpan now) {
        span.set(now);
    }
}
