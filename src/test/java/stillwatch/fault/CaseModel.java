package stillwatch.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a case must hold, worked out the slow way: each row once, with the earliest import in force that brings it. */
final class CaseModel {
    /** The same text a second time in one file is another row. */
    record Row(String title, int occurrence) {}

    private final Map<Long, List<Row>> imports = new TreeMap<>();
    private final Map<Long, Long> takenBackBy = new HashMap<>();
    private final Map<Long, Row> notes = new TreeMap<>();

    /** Answers how many of them are new. */
    int bring(long entry, List<String> titles) {
        Map<Row, Long> before = held();
        Map<String, Integer> occurrences = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String title : titles) {
            rows.add(new Row(title, occurrences.merge(title, 1, Integer::sum)));
        }
        imports.put(entry, rows);
        return (int) rows.stream().filter(row -> !before.containsKey(row)).count();
    }

    void takeBack(long entry, long by) {
        takenBackBy.put(entry, by);
    }

    /** Answers the entry that took it back, which is the one to undo. */
    long undoing(long entry) {
        return takenBackBy.get(entry);
    }

    void bringBack(long entry) {
        takenBackBy.remove(entry);
    }

    void note(long entry, Row on) {
        notes.put(entry, on);
    }

    void removeNote(long entry) {
        notes.remove(entry);
    }

    List<Long> notes() {
        return List.copyOf(notes.keySet());
    }

    List<Long> inForce() {
        return imports.keySet().stream()
                .filter(entry -> !takenBackBy.containsKey(entry))
                .toList();
    }

    List<Long> takenBack() {
        return List.copyOf(takenBackBy.keySet());
    }

    /** Notes on rows that nothing would bring any more without this import. */
    List<Long> notesInTheWay(long entry) {
        Map<Row, Long> now = held();
        takenBackBy.put(entry, 0L);
        Map<Row, Long> without = held();
        takenBackBy.remove(entry);
        return notes.entrySet().stream()
                .filter(note -> now.containsKey(note.getValue()) && !without.containsKey(note.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Rows in the order of an export, each with the import it lies with. */
    Map<Row, Long> held() {
        Map<Row, Long> held = new LinkedHashMap<>();
        for (long entry : inForce()) {
            imports.get(entry).forEach(row -> held.putIfAbsent(row, entry));
        }
        return held;
    }

    List<String> titles() {
        return held().keySet().stream().map(Row::title).toList();
    }
}
