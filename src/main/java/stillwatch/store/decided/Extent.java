package stillwatch.store.decided;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.Tables;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;

/** From which event to which a case reaches, as they are shown: what may have begun first, what may have ended last. */
public record Extent(@Nullable Moment first, @Nullable Moment last) {
    public static Extent of(Tables tables) {
        Events events = new Events(tables);
        Rows rows = new Rows(tables.rows());
        Moment first = Stream.concat(rows.firstEvent(events.notAsRowsSay()).stream(), dated(events.instead()))
                .min(Comparator.comparingLong(Moment::from))
                .orElse(null);
        Moment last = Stream.concat(rows.lastEvent(events.notAsRowsSay()).stream(), dated(events.instead()))
                .max(Comparator.comparingLong(Moment::to))
                .orElse(null);
        return new Extent(first, last);
    }

    private static Stream<Moment> dated(Collection<Located<EventFact>> said) {
        return said.stream().map(one -> one.fact().at()).filter(Objects::nonNull);
    }
}
