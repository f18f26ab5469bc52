package stillwatch.samples.messy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stillwatch.samples.writing.Fate;
import stillwatch.samples.writing.Placed;

/** Objects of a JSON list in their order, each with its fate; their lines are known once the whole is written. */
final class PlantedObjects {
    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();

    PlantedObjects add(Map<String, Object> object) {
        return add(Fate.ACCEPTED, object);
    }

    PlantedObjects add(Fate fate, Map<String, Object> object) {
        objects.add(object);
        fates.add(fate);
        return this;
    }

    List<Map<String, Object>> objects() {
        return objects;
    }

    /** The list begins on the line that holds exactly {@code listStart}; its objects begin with a brace at {@code indent}. */
    List<Placed> placed(String json, String listStart, String indent) {
        List<String> lines = json.lines().toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = lines.indexOf(listStart) + 1; placed.size() < fates.size(); i++) {
            if (lines.get(i).equals(indent + "{")) {
                placed.add(new Placed(i + 1, fates.get(placed.size())));
            }
        }
        return placed;
    }
}
