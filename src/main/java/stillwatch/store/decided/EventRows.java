package stillwatch.store.decided;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.DecidedEvent.Said;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;
import stillwatch.store.view.Whereabouts;

/** Events as imports brought them, and each with what people decided of it. */
record EventRows(Tables tables) {

    @Nullable
    Located<EventFact> of(Id id) {
        List<Long> facts = new Whereabouts(tables.rows()).facts(id);
        return facts.isEmpty()
                ? null
                : all(new long[] {facts.getFirst()}).stream().findFirst().orElse(null);
    }

    List<Located<EventFact>> all(long[] numbers) {
        return new Rows(tables.rows()).events(numbers);
    }

    /** Empty where neither a row nor a person says what happened. */
    Optional<Event> whole(Id id, DecidedEvent decided) {
        Located<EventFact> row = of(id);
        Said added = decided.added();
        Said said = decided.said();
        EventFact first = added != null ? added.fact() : row != null ? row.fact() : null;
        EventFact now = said == null ? first : said.fact();
        return now == null
                ? Optional.empty()
                : Optional.of(new Event(id, now, first == null ? now : first, row, decided));
    }
}
