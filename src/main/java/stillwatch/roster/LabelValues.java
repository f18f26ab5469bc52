package stillwatch.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The groups accounts are counted to. */
final class LabelValues implements Values {
    private final List<ClusterLabel> labels;
    private final Texts texts;
    private final Rows ofAccounts;
    private final int accounts;
    private int[] ranks = {};

    LabelValues(List<ClusterLabel> labels, Rows ofAccounts, int accounts) {
        this.labels = List.copyOf(labels);
        this.texts = Texts.of(labels.stream().map(ClusterLabel::label).toList(), labels.size());
        this.ofAccounts = ofAccounts;
        this.accounts = accounts;
    }

    List<ClusterLabel> at(int row) {
        List<ClusterLabel> found = new ArrayList<>();
        for (int i = ofAccounts.start(row); i < ofAccounts.end(row); i++) {
            found.add(labels.get(ofAccounts.at(i)));
        }
        return found;
    }

    List<ClusterLabel> labels() {
        return labels;
    }

    @Override
    public Column column() {
        return Fields.CLUSTER;
    }

    @Override
    public String cell(int row) {
        return at(row).stream().map(ClusterLabel::label).collect(Collectors.joining(", "));
    }

    /** A claimed group with who claims it. */
    @Override
    public String whole(int row) {
        return at(row).stream()
                .map(one -> one.ours() ? one.label() : one.label() + " (claimed by " + one.claimedBy() + ")")
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean defined(int row) {
        return ofAccounts.count(row) > 0;
    }

    @Override
    public synchronized int[] ranks() {
        if (ranks.length != accounts) {
            int[] ofTexts = texts.ranks();
            int[] made = new int[accounts];
            for (int row = 0; row < accounts; row++) {
                made[row] = defined(row) ? ofTexts[ofAccounts.at(ofAccounts.start(row))] : UNDEFINED;
            }
            ranks = made;
        }
        return ranks;
    }

    @Override
    public IntPredicate matching(Match match) {
        BitSet found = texts.matching(match);
        if (found.isEmpty()) {
            return NEVER;
        }
        return row -> any(row, found);
    }

    private boolean any(int row, BitSet found) {
        for (int i = ofAccounts.start(row); i < ofAccounts.end(row); i++) {
            if (found.get(ofAccounts.at(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> common(Match match, int limit) {
        return texts.mostUsed(texts.matching(match), ofAccounts.numbers(), limit);
    }

    @Override
    public long weight() {
        return texts.weight() + ofAccounts.weight();
    }
}
