package stillwatch.intake.apply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.row.BroughtRow;

/** What a store must hold, worked out the slow way: every import in force row by row, the first to bring a row keeps it. */
final class ImportModel {
    private static final RecordCodec<Fact> FACTS = RecordCodec.of(Fact.class);
    private final Map<Long, List<BroughtRow>> imports = new TreeMap<>();
    private final Map<Long, Boolean> inForce = new HashMap<>();

    /** Answers how many of its rows are new. */
    int bring(long seq, List<List<Fact>> rows) {
        Map<String, BroughtRow> before = held();
        Map<String, Integer> occurrences = new HashMap<>();
        List<BroughtRow> brought = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String content = contentId(rows.get(i));
            int occurrence = occurrences.merge(content, 1, Integer::sum);
            String id = occurrence == 1
                    ? content
                    : Sha256.hex(CanonicalJson.bytes(List.of("row", content, occurrence)))
                            .substring(0, 24);
            brought.add(new BroughtRow(id, seq, i + 2, rows.get(i)));
        }
        imports.put(seq, brought);
        inForce.put(seq, true);
        return (int)
                brought.stream().filter(row -> !before.containsKey(row.id())).count();
    }

    private static String contentId(List<Fact> facts) {
        List<String> parts = facts.stream().map(FACTS::text).toList();
        String json = "[" + String.join(",", parts) + "]";
        return Sha256.hex(json.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }

    void inForce(long seq, boolean now) {
        inForce.put(seq, now);
    }

    List<Long> taken(boolean back) {
        return imports.keySet().stream().filter(seq -> inForce.get(seq) != back).toList();
    }

    Map<String, BroughtRow> held() {
        Map<String, BroughtRow> held = new LinkedHashMap<>();
        imports.forEach((seq, rows) -> {
            if (inForce.get(seq)) {
                rows.forEach(row -> held.putIfAbsent(row.id(), row));
            }
        });
        return held;
    }

    List<BroughtRow> rows() {
        return List.copyOf(held().values());
    }
}
