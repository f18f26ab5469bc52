package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Family;

/** What accounts were seen with of one family: the value most accounts share, and how many more there are. */
final class FamilyValues implements Values {
    private final Column column;
    private final Family family;
    private final int number;
    private final Shared shared;
    private final int[] foremost;
    private int[] ranks = {};

    FamilyValues(Family family, Shared shared, int accounts) {
        this.column = Fields.of(family);
        this.family = family;
        this.number = Shared.number(family);
        this.shared = shared;
        this.foremost = new int[accounts];
        for (int account = 0; account < accounts; account++) {
            foremost[account] = shared.foremost(account, number);
        }
    }

    @Nullable
    FamilyValue at(int row) {
        return foremost[row] < 0
                ? null
                : new FamilyValue(family, shared.values().get(foremost[row]), shared.count(row, number));
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(int row) {
        FamilyValue value = at(row);
        return value == null ? "" : value.count() == 1 ? value.first() : value.first() + "  +" + (value.count() - 1);
    }

    @Override
    public String whole(int row) {
        List<String> all = new ArrayList<>();
        for (int value : shared.ofAccounts().of(row)) {
            if (shared.in(value, number)) {
                all.add(shared.values().get(value));
            }
        }
        return String.join("; ", all);
    }

    @Override
    public boolean defined(int row) {
        return foremost[row] >= 0;
    }

    @Override
    public synchronized int[] ranks() {
        if (ranks.length != foremost.length) {
            int[] ofTexts = shared.values().ranks();
            int[] made = new int[foremost.length];
            for (int row = 0; row < made.length; row++) {
                made[row] = foremost[row] < 0 ? UNDEFINED : ofTexts[foremost[row]];
            }
            ranks = made;
        }
        return ranks;
    }

    @Override
    public IntPredicate matching(Match match) {
        return shared.matching(match, number);
    }

    /** The values themselves are counted once, with what is shared. */
    @Override
    public long weight() {
        return 4L * foremost.length;
    }
}
