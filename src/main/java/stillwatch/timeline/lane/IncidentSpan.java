package stillwatch.timeline.lane;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Status;

/**
 * An incident and the period that is stated for it; null where none is.
 *
 * @param status the most careful that was decided of the claims it is connected with; alleged where nothing was
 */
public record IncidentSpan(String id, String name, @Nullable Moment period, Status status) {
    /** Whether more than one side's word stands behind it. */
    public boolean isFinding() {
        return status == Status.CORROBORATED || status == Status.CONFIRMED;
    }
}
