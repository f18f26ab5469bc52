package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stillwatch.casefile.Family;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;

/** A mapping laid over the header of one file: where each thing stands, worked out once and not for every row. */
final class Columns {
    private final List<String> names;
    private final Map<Target, Integer> places = new EnumMap<>(Target.class);
    private final List<Signal> signals = new ArrayList<>();
    private final int[] details;
    private int lastNeeded = -1;

    /** A column whose values are shared signals. */
    record Signal(int column, Family family, String type) {}

    private Columns(List<String> names, List<ColumnTarget> targets) {
        this.names = names;
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            ColumnTarget it = targets.get(i);
            if (it.target() == Target.DETAIL) {
                kept.add(i);
            } else if (it.target() == Target.OBSERVABLE) {
                signals.add(new Signal(i, Objects.requireNonNull(it.family()), Objects.requireNonNull(it.type())));
            } else if (it.target() != Target.IGNORE) {
                places.put(it.target(), i);
            }
            lastNeeded = it.target().dispensable() ? lastNeeded : i;
        }
        this.details = kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Refuses a mapping that speaks of columns the file lacks, or of places its rows have not. */
    static Columns of(Mapping mapping, List<String> header) throws Refusal {
        List<ColumnTarget> targets = MappingCheck.targets(mapping, header);
        Columns columns = new Columns(header, targets);
        MappingCheck.complete(mapping.subject(), columns.places.keySet(), !columns.signals.isEmpty());
        return columns;
    }

    /** The place of a target, or -1 if no column goes there. */
    int at(Target target) {
        return places.getOrDefault(target, -1);
    }

    List<Signal> signals() {
        return signals;
    }

    int[] details() {
        return details;
    }

    int width() {
        return names.size();
    }

    /** The last column a row may not lack. */
    int lastNeeded() {
        return lastNeeded;
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : "column " + (column + 1);
    }
}
