package stillwatch.desktop.screen.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** The entries of the list as far as they were looked at: all of their numbers, and the words of the blocks that showed. */
final class Rows extends ObservableListBase<Row> {
    static final int BLOCK = 200;
    private static final int KEPT = 100;
    private final Map<Integer, List<Row>> blocks = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final IntConsumer wanted;
    private long[] seqs = {};

    /** {@code wanted} is told of a block that has to be read. */
    Rows(IntConsumer wanted) {
        this.wanted = wanted;
    }

    @Override
    public Row get(int index) {
        int block = index / BLOCK;
        List<Row> known = blocks.get(block);
        if (known != null) {
            return known.get(index % BLOCK);
        }
        if (asked.add(block)) {
            wanted.accept(block);
        }
        return new Row(seqs[index], null);
    }

    @Override
    public int size() {
        return seqs.length;
    }

    void reset(long[] now) {
        beginChange();
        List<Row> before = IntStream.range(0, seqs.length)
                .mapToObj(i -> new Row(seqs[i], null))
                .toList();
        seqs = now;
        blocks.clear();
        asked.clear();
        nextReplace(0, now.length, before);
        endChange();
    }

    List<Long> numbers(int block) {
        return IntStream.range(block * BLOCK, Math.min(seqs.length, (block + 1) * BLOCK))
                .mapToObj(i -> seqs[i])
                .toList();
    }

    /** Does nothing where the list is another by now. */
    void read(int block, List<Row> rows) {
        if (!numbers(block).equals(rows.stream().map(Row::seq).toList())) {
            return;
        }
        if (blocks.size() >= KEPT) {
            blocks.clear();
            asked.clear();
        }
        asked.add(block);
        blocks.put(block, rows);
    }

    /** Where an entry stands; -1 where it is not listed. */
    int place(long seq) {
        int low = 0;
        int high = seqs.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (seqs[middle] == seq) {
                return middle;
            }
            if (seqs[middle] > seq) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** By number, so that nothing has to be read to find it. */
    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Row one ? place(one.seq()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    @Nullable
    Row known(long seq) {
        int index = place(seq);
        List<Row> block = index < 0 ? null : blocks.get(index / BLOCK);
        return block == null ? null : block.get(index % BLOCK);
    }
}
