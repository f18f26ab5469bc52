package stillwatch.brief.leak;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** Many words looked for in one pass, however many there are: the automaton of Aho and Corasick. */
final class Needles {
    private final Long2IntOpenHashMap next = new Long2IntOpenHashMap();
    private final IntArrayList fail = new IntArrayList();
    private final IntArrayList ends = new IntArrayList();
    private final IntArrayList shorter = new IntArrayList();
    private final IntArrayList lengths = new IntArrayList();
    private final IntArrayList parents = new IntArrayList();
    private final StringBuilder letters = new StringBuilder();
    private final int[] first = new int[128];

    /** Hears of each find: the place of its last letter, and the number of the needle. */
    interface Found {
        void at(int first, int last, int needle);
    }

    Needles() {
        next.defaultReturnValue(-1);
        node(-1, '\0');
    }

    private int node(int parent, char letter) {
        fail.add(0);
        ends.add(-1);
        shorter.add(-1);
        parents.add(parent);
        letters.append(letter);
        return fail.size() - 1;
    }

    private static long key(int node, char letter) {
        return ((long) node << 16) | letter;
    }

    /** Answers its number; one that is there already keeps the number it had. */
    int add(String word) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int to = next.get(key(at, letter));
            if (to < 0) {
                to = node(at, letter);
                next.put(key(at, letter), to);
            }
            at = to;
        }
        if (ends.getInt(at) < 0) {
            ends.set(at, lengths.size());
            lengths.add(word.length());
        }
        return ends.getInt(at);
    }

    /** To be called once, when all are added. */
    void ready() {
        for (char letter = 0; letter < first.length; letter++) {
            first[letter] = Math.max(0, next.get(key(0, letter)));
        }
        fromTheTop().forEach(this::link);
    }

    private IntArrayList fromTheTop() {
        int[] depth = new int[fail.size()];
        IntArrayList order = new IntArrayList();
        int deepest = 0;
        for (int node = 1; node < depth.length; node++) {
            depth[node] = depth[parents.getInt(node)] + 1;
            deepest = Math.max(deepest, depth[node]);
        }
        sort(depth, deepest, order);
        return order;
    }

    /** Shallow ones first: what a node falls back to has to be known before. */
    private static void sort(int[] depth, int deepest, IntArrayList order) {
        int[] from = new int[deepest + 2];
        for (int node = 1; node < depth.length; node++) {
            from[depth[node] + 1]++;
        }
        for (int i = 1; i < from.length; i++) {
            from[i] += from[i - 1];
        }
        order.size(depth.length - 1);
        for (int node = 1; node < depth.length; node++) {
            order.set(from[depth[node]]++, node);
        }
    }

    private void link(int node) {
        int parent = parents.getInt(node);
        int to = parent == 0 ? 0 : step(fail.getInt(parent), letters.charAt(node));
        fail.set(node, to);
        shorter.set(node, ends.getInt(to) >= 0 ? to : shorter.getInt(to));
    }

    private int step(int node, char letter) {
        if (node == 0 && letter < first.length) {
            return first[letter];
        }
        int at = node;
        int to = next.get(key(at, letter));
        while (to < 0 && at != 0) {
            at = fail.getInt(at);
            if (at == 0 && letter < first.length) {
                return first[letter];
            }
            to = next.get(key(at, letter));
        }
        return Math.max(to, 0);
    }

    void seek(Canon text, Found found) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            at = step(at, text.charAt(i));
            int end = ends.getInt(at) >= 0 ? at : shorter.getInt(at);
            while (end > 0) {
                int needle = ends.getInt(end);
                found.at(i - lengths.getInt(needle) + 1, i, needle);
                end = shorter.getInt(end);
            }
        }
    }

    boolean isEmpty() {
        return lengths.isEmpty();
    }
}
