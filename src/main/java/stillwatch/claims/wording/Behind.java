package stillwatch.claims.wording;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Status;

/**
 * Who is said to be behind a cluster.
 *
 * @param cluster its neutral label, "C-03"
 * @param status of the claim that says so; null where nobody decided
 * @param by who alleges it
 */
public record Behind(String cluster, String actor, @Nullable Status status, String by) {
    /** Below that the name goes only with who alleges it. */
    public boolean mayBeNamed() {
        return status == Status.CORROBORATED || status == Status.CONFIRMED;
    }
}
