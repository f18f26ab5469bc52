package stillwatch.brief.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.claim.Grounds;
import stillwatch.claims.Relay;

/**
 * Where the nodes of a relay stand, and on which ways its lines lead from one to the other: where a line has to pass a column, it
 * has a row of its own there, so that it never crosses a box.
 */
final class RelayLayout {
    static final double NODE_HEIGHT = 34;
    static final double GAP = 56;
    private static final double ROW = 46;
    private static final double PASS = 16;
    private static final double TOP = 8;
    private static final int LAST_COLUMN = 4;
    private static final int SWEEPS = 3;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Slot> nodes = new HashMap<>();
    private final Map<PassKey, Slot> passes = new HashMap<>();
    private final Map<Relay.Edge, List<Slot>> ways = new HashMap<>();
    private final List<List<Slot>> slots = new ArrayList<>();

    /** A place in a column: of a box, or where lines pass. */
    static final class Slot {
        private final int column;
        private final boolean box;
        private final List<Slot> before = new ArrayList<>();
        private final List<Slot> behind = new ArrayList<>();
        private double top;

        private Slot(int column, boolean box) {
            this.column = column;
            this.box = box;
        }

        int column() {
            return column;
        }

        double top() {
            return top;
        }

        /** At which height lines meet it. */
        double middle() {
            return box ? top + NODE_HEIGHT / 2 : top + (PASS - (ROW - NODE_HEIGHT)) / 2;
        }

        private double height() {
            return box ? ROW : PASS;
        }
    }

    /** Lines of one kind that lead to the same node pass as one. */
    private record PassKey(String to, Grounds grounds, int column) {}

    RelayLayout(Relay relay) {
        relay.nodes().forEach(one -> columns.put(one.id(), 0));
        push(relay);
        int count = columns.values().stream().max(Integer::compare).orElse(0) + 1;
        for (int i = 0; i < count; i++) {
            slots.add(new ArrayList<>());
        }
        columns.forEach((id, column) -> nodes.put(id, added(column, true)));
        relay.edges().forEach(one -> ways.computeIfAbsent(one, this::led));
        stack();
        for (int i = 0; i < SWEEPS; i++) {
            sweep();
        }
    }

    /** Each as far to the right as its longest way asks for; a circle ends where there are no more nodes. */
    private void push(Relay relay) {
        for (int round = 0; round < relay.nodes().size(); round++) {
            for (Relay.Edge edge : relay.edges()) {
                String to = edge.to();
                if (to != null && columns.containsKey(to) && columns.containsKey(edge.from())) {
                    int next = Math.min(columns.get(edge.from()) + 1, LAST_COLUMN);
                    columns.merge(to, next, Math::max);
                }
            }
        }
    }

    private Slot added(int column, boolean box) {
        Slot slot = new Slot(column, box);
        slots.get(column).add(slot);
        return slot;
    }

    /** From its beginning over the places where it passes to its end; empty where one of these is not known. */
    List<Slot> way(Relay.Edge edge) {
        return ways.getOrDefault(edge, List.of());
    }

    private List<Slot> led(Relay.Edge edge) {
        Slot from = nodes.get(edge.from());
        String end = edge.to();
        Slot to = end == null ? null : nodes.get(end);
        if (end == null || from == null || to == null) {
            return List.of();
        }
        List<Slot> way = new ArrayList<>(List.of(from));
        for (int column = from.column + 1; column < to.column; column++) {
            way.add(passes.computeIfAbsent(
                    new PassKey(end, edge.grounds(), column), key -> added(key.column(), false)));
        }
        way.add(to);
        for (int i = 1; i < way.size(); i++) {
            way.get(i).before.add(way.get(i - 1));
            way.get(i - 1).behind.add(way.get(i));
        }
        return way;
    }

    /** Each beside what it is joined to, as far as that can be: to the right, then back. */
    private void sweep() {
        for (int i = 1; i < slots.size(); i++) {
            slots.get(i).sort(Comparator.comparingDouble(one -> mean(one.before, one.top)));
            stack();
        }
        for (int i = slots.size() - 2; i >= 0; i--) {
            slots.get(i).sort(Comparator.comparingDouble(one -> mean(one.behind, one.top)));
            stack();
        }
    }

    private static double mean(List<Slot> all, double otherwise) {
        return all.stream().mapToDouble(Slot::middle).average().orElse(otherwise);
    }

    private void stack() {
        for (List<Slot> column : slots) {
            double top = TOP;
            for (Slot one : column) {
                one.top = top;
                top += one.height();
            }
        }
    }

    Slot node(String id) {
        return nodes.getOrDefault(id, new Slot(0, true));
    }

    int columns() {
        return slots.size();
    }

    double height() {
        return slots.stream()
                .mapToDouble(column ->
                        TOP + column.stream().mapToDouble(Slot::height).sum())
                .max()
                .orElse(TOP);
    }
}
