package stillwatch.outlet;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;

/**
 * An event on its way out.
 *
 * @param row what comes in again for it: the row that brought it, for its id rests on all that row says, or the event alone;
 *     nothing where the line before brings it already
 * @param edited whether a person says it otherwise than the row that brought it
 */
public record OutgoingEvent(Id id, EventFact fact, List<Fact> row, List<String> tags, boolean edited) {}
