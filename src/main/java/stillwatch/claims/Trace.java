package stillwatch.claims;

import java.util.Set;
import stillwatch.casefile.claim.Grounds;

/**
 * Where one statement leads.
 *
 * @param parties who knows it themselves; several where it cannot be told which of them
 * @param grounds the weakest step on the way: STATED, ASSUMED or UNKNOWN
 * @param why where it leads to nobody, the reason
 */
record Trace(Set<String> parties, Grounds grounds, String why) {
    static Trace lost(String why) {
        return new Trace(Set.of(), Grounds.UNKNOWN, why);
    }

    boolean counts() {
        return !parties.isEmpty() && grounds != Grounds.UNKNOWN;
    }

    /** With a step in between. */
    Trace over(Grounds step) {
        return new Trace(
                parties, weaker(grounds, step), step == Grounds.UNKNOWN ? "it is not known how it came there" : why);
    }

    static Grounds weaker(Grounds one, Grounds other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
