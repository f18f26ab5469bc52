package stillwatch.desktop.screen.accounts.model;

import java.util.List;
import stillwatch.roster.Problem;

/**
 * The rows to show, and of what.
 *
 * @param problems what of the filter was not understood, with its place in the text
 */
public record Found(Now now, Asked asked, List<Problem> problems, int[] rows) {
    /** Where each of these rows stands; those that are not shown are left out. */
    public int[] places(int[] chosen) {
        java.util.BitSet wanted = new java.util.BitSet();
        for (int row : chosen) {
            wanted.set(now.decided().kept(row));
        }
        return java.util.stream.IntStream.range(0, rows.length)
                .filter(place -> wanted.get(rows[place]))
                .toArray();
    }

    public boolean everything() {
        return asked.filter().isBlank();
    }
}
