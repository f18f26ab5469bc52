package stillwatch.desktop.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.claims.Relay;

/** Where the boxes of a relay chain stand: reports at the left, whoever knows it themselves at the right. */
public record RelayLayout(List<Placed> boxes, int columns, double rows) {
    /** A step that leads nobody knows where ends in a box of its own. */
    static final String UNKNOWN = "?";

    /** {@code row} may lie between two. */
    public record Placed(String id, int column, double row) {}

    public static RelayLayout of(Relay relay) {
        Map<String, Integer> columns = columns(relay);
        int many = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        Map<String, Placed> placed = new LinkedHashMap<>();
        for (int column = 0; column < many; column++) {
            place(relay, columns, column, placed);
        }
        double rows = placed.values().stream().mapToDouble(Placed::row).max().orElse(0) + 1;
        return new RelayLayout(List.copyOf(placed.values()), many, rows);
    }

    public static String to(Relay.Edge edge) {
        String to = edge.to();
        return to == null ? UNKNOWN : to;
    }

    /** Each one further right than what draws on it; what goes in a circle stops at so many columns as there are boxes. */
    private static Map<String, Integer> columns(Relay relay) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        relay.nodes().forEach(node -> columns.put(node.id(), 0));
        relay.edges().forEach(edge -> columns.putIfAbsent(to(edge), 0));
        for (int turn = 0; turn < columns.size(); turn++) {
            for (Relay.Edge edge : relay.edges()) {
                int after = Math.min(columns.size() - 1, columns.getOrDefault(edge.from(), 0) + 1);
                columns.merge(to(edge), after, Math::max);
            }
        }
        return columns;
    }

    /** As near as possible to what draws on it, and never over another. */
    private static void place(Relay relay, Map<String, Integer> columns, int column, Map<String, Placed> placed) {
        List<Placed> wished = new ArrayList<>();
        for (Map.Entry<String, Integer> one : columns.entrySet()) {
            if (one.getValue() == column) {
                wished.add(new Placed(one.getKey(), column, wished(relay, one.getKey(), placed, wished.size())));
            }
        }
        wished.sort(Comparator.comparingDouble(Placed::row));
        double free = 0;
        for (Placed one : wished) {
            double row = Math.max(free, one.row());
            placed.put(one.id(), new Placed(one.id(), column, row));
            free = row + 1;
        }
    }

    private static double wished(Relay relay, String id, Map<String, Placed> placed, int otherwise) {
        return relay.edges().stream()
                .filter(edge -> to(edge).equals(id))
                .map(edge -> placed.get(edge.from()))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Placed::row)
                .average()
                .orElse(otherwise);
    }

    /** One step in words: "A draws on B, stated: saw the letter". */
    static String words(Relay relay, Relay.Edge edge) {
        String how = edge.how() == null ? "" : ": " + ShownText.of(edge.how(), 160);
        String to = edge.to() == null ? "nobody knows what" : label(relay, edge.to());
        return label(relay, edge.from()) + " draws on " + to + " ("
                + edge.grounds().words() + how + ")";
    }

    private static String label(Relay relay, @Nullable String id) {
        return relay.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(node -> ShownText.of(
                        node.by().equals(node.label()) ? node.by() : node.by() + ", “" + node.label() + "”", 120))
                .findFirst()
                .orElse("?");
    }

    /** The whole drawing in words. */
    static String words(Relay relay) {
        return relay.edges().isEmpty()
                ? "Nothing is recorded of how it came there"
                : String.join(
                        "; ",
                        relay.edges().stream().map(edge -> words(relay, edge)).toList());
    }
}
