package stillwatch.desktop.screen.accounts.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.progress.Progress;
import stillwatch.roster.Column;
import stillwatch.store.view.Accounts;
import stillwatch.workbench.OpenCase;

/**
 * What several accounts have in common, and where they differ.
 *
 * @param shared the values two of them or more were seen with, those of most of them first
 * @param alone how many values only one of them was seen with
 */
public record Common(Now now, int[] rows, List<Shared> shared, int alone, List<Trait> traits) {
    /** Beyond this many accounts, looking at every one of them takes too long to wait for. */
    public static final int MOST = 500;

    /** A value, and how many of the chosen accounts and of all others were seen with it. */
    public record Shared(Observable signal, int chosen, int others, boolean tooCommon) {}

    /** What a column says of the chosen accounts: each value once, at most four of them. */
    public record Trait(String title, List<String> values, int distinct, int without) {
        public boolean same() {
            return distinct == 1 && without == 0;
        }
    }

    static Common of(OpenCase opened, Now now, int[] rows, Progress progress) {
        Map<Observable, Integer> counts = opened.read(tables -> {
            Accounts accounts = new Accounts(tables.rows());
            Map<Observable, Integer> found = new LinkedHashMap<>();
            for (int row : rows) {
                progress.stopIfCancelled();
                distinct(accounts.observations(now.roster().id(row))).forEach(one -> found.merge(one, 1, Integer::sum));
            }
            return found;
        });
        int alone = (int) counts.values().stream().filter(n -> n == 1).count();
        return new Common(now, rows, shared(now, counts), alone, traits(now, rows));
    }

    private static Set<Observable> distinct(List<ObservationFact> seen) {
        Set<Observable> found = new LinkedHashSet<>();
        seen.forEach(one -> found.add(one.observable()));
        return found;
    }

    private static List<Shared> shared(Now now, Map<Observable, Integer> counts) {
        List<Shared> found = new ArrayList<>();
        counts.forEach((signal, n) -> {
            if (n > 1) {
                int all = now.roster().countSharing(signal.id());
                found.add(new Shared(
                        signal,
                        n,
                        Math.max(0, all - n),
                        now.roster().tooCommon().is(all)));
            }
        });
        found.sort(Comparator.comparing(Shared::tooCommon)
                .thenComparing(Shared::chosen, Comparator.reverseOrder())
                .thenComparingInt(Shared::others)
                .thenComparing(one -> one.signal().value()));
        return found;
    }

    private static List<Trait> traits(Now now, int[] rows) {
        Set<String> families = new LinkedHashSet<>();
        for (var family : stillwatch.casefile.Family.values()) {
            families.add(family.name().toLowerCase(java.util.Locale.ROOT));
        }
        Set<String> own = Set.of("account", "name");
        return now.roster().columns().stream()
                .filter(column -> column.sort() == Column.Sort.TEXT)
                .filter(column -> !own.contains(column.name()) && !families.contains(column.name()))
                .map(column -> trait(now, rows, column))
                .filter(trait -> trait.distinct() > 0)
                .toList();
    }

    private static Trait trait(Now now, int[] rows, Column column) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(rows).forEach(row -> counts.merge(now.whole(row, column), 1L, Long::sum));
        Long without = counts.remove("");
        List<String> values = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(4)
                .map(one -> one.getKey() + " ×" + one.getValue())
                .toList();
        return new Trait(column.title(), values, counts.size(), without == null ? 0 : without.intValue());
    }
}
