package stillwatch.desktop.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stillwatch.timeline.view.TimeSpan;

/** The span of time other screens are to keep to; null as long as nobody asked for one. Used on the UI thread. */
public final class Scope {
    /** What keeping to it means, screen by screen. */
    public static final String RULE =
            "Accounts shows those with an event that may have been in it, Search no events outside it,"
                    + " Incidents those whose stated period meets it or that have none. Everything else shows all there is.";

    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> span = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public @Nullable TimeSpan span() {
        return span.get();
    }

    public void set(@Nullable TimeSpan now) {
        span.set(now);
    }
}
