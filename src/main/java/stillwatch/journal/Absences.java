package stillwatch.journal;

import it.unimi.dsi.fastutil.longs.LongLinkedOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;
import java.util.Map;

/** Keeps the books on entries without content: which of them a later order names. */
final class Absences {
    private final LongSet absent = new LongLinkedOpenHashSet();
    private final LongSet destroyed = new LongOpenHashSet();
    private final LongSet unfinished = new LongLinkedOpenHashSet();

    void absent(long seq) {
        absent.add(seq);
    }

    /** An entry with content, which may be an order. */
    void present(long seq, Map<?, ?> content) {
        for (long named : Orders.namedBy(content)) {
            if (absent.contains(named)) {
                destroyed.add(named);
            } else if (named > 0 && named < seq) {
                unfinished.add(named);
            }
        }
    }

    long destroyed() {
        return destroyed.size();
    }

    long withheld() {
        return (long) absent.size() - destroyed.size();
    }

    /** Absent entries that no order names. */
    List<Long> withoutOrder() {
        return absent.longStream()
                .filter(seq -> !destroyed.contains(seq))
                .boxed()
                .toList();
    }

    /** Entries that an order names and that still have their content. */
    List<Long> unfinished() {
        return unfinished.longStream().boxed().toList();
    }
}
