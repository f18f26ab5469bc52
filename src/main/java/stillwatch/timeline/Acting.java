package stillwatch.timeline;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.Detail;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeWriter;

/** Who acted, as events themselves say in a detail; most say nothing, and in many cases none does. */
public final class Acting {
    /** The name of the detail. */
    public static final String DETAIL = "actor";

    private final int[] said;
    private final List<String> names;

    private Acting(int[] said, List<String> names) {
        this.said = said;
        this.names = List.copyOf(names);
    }

    static Acting kept(TapeReader from) {
        int[] said = from.ints();
        String[] names = new String[from.ints()[0]];
        Arrays.setAll(names, i -> from.text());
        return new Acting(said, List.of(names));
    }

    void keep(TapeWriter to) {
        to.ints(said, said.length);
        to.ints(new int[] {names.size()}, 1);
        names.forEach(to::text);
    }

    /** Who acted in the event at this place, as a place in {@link #names()}; -1 where it does not say. */
    public int of(int place) {
        return said.length == 0 ? -1 : said[place];
    }

    /** Those that events name, in the order they were met. */
    public List<String> names() {
        return names;
    }

    /** While events come. */
    static final class Column {
        private final IntArrayList dated = new IntArrayList();
        private final IntArrayList undated = new IntArrayList();
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        void add(boolean isDated, List<Detail> details) {
            int last = -1;
            for (Detail detail : details) {
                if (!detail.value().isBlank() && detail.name().strip().equalsIgnoreCase(DETAIL)) {
                    last = number(detail.value().strip());
                }
            }
            (isDated ? dated : undated).add(last);
        }

        private int number(String name) {
            return known.computeIfAbsent(name, key -> {
                names.add(key);
                return names.size() - 1;
            });
        }

        /** The dated ones in this order, then the others. */
        Acting ordered(int[] order) {
            if (names.isEmpty()) {
                return new Acting(new int[0], names);
            }
            int[] all = new int[order.length + undated.size()];
            for (int i = 0; i < order.length; i++) {
                all[i] = dated.getInt(order[i]);
            }
            undated.getElements(0, all, order.length, undated.size());
            return new Acting(all, names);
        }
    }
}
