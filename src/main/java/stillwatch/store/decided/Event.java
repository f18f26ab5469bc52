package stillwatch.store.decided;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.view.Located;

/**
 * One event as it is shown, with what was said of it first.
 *
 * @param now as it is shown
 * @param first what was said of it first, by a row or by the person who added it; the same as {@code now} unless it was edited
 * @param row where an import brings it; null where a person added it and none does
 * @param decided what people decided of it
 */
public record Event(
        Id id, EventFact now, EventFact first, @Nullable Located<EventFact> row, DecidedEvent decided) {
    public boolean byHand() {
        return row == null;
    }

    public boolean edited() {
        return decided.edited() != null;
    }

    public boolean withdrawn() {
        return decided.withdrawn() != null;
    }
}
