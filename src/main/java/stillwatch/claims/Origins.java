package stillwatch.claims;

import java.util.List;
import java.util.Set;
import stillwatch.casefile.claim.Grounds;

/**
 * Who says something of their own knowledge, each counted once however many reports carry it.
 *
 * @param witnesses whether this is about what somebody said, so that whoever saw it counts
 * @param reports how many documents carry it
 * @param counted who counts
 * @param uncounted what was not counted, and why
 */
public record Origins(
        String proposition,
        boolean witnesses,
        int reports,
        List<Origin> counted,
        List<Uncounted> uncounted,
        Relay relay) {

    /**
     * One origin: a party, or several that cannot be told apart or stand on the same side.
     *
     * @param disinterested whether none of them has a stake, as far as is known
     * @param assumed whether it is reached only over a step that is assumed
     */
    public record Origin(
            Set<String> parties, String words, boolean disinterested, boolean assumed, List<String> statements) {}

    /** A statement that adds no origin. */
    public record Uncounted(String statement, Grounds grounds, String why) {}

    public int count() {
        return counted.size();
    }

    /** Those not reached over assumed steps alone; two of them corroborate. */
    public long sure() {
        return counted.stream().filter(one -> !one.assumed()).count();
    }

    public boolean anyDisinterested() {
        return counted.stream().anyMatch(one -> one.disinterested() && !one.assumed());
    }

    /** "5 reports · 1 origin", "3 reports · 2 witnesses". */
    public String words() {
        String what = witnesses ? (count() == 1 ? " witness" : " witnesses") : (count() == 1 ? " origin" : " origins");
        return reports + (reports == 1 ? " report · " : " reports · ") + count() + what;
    }
}
