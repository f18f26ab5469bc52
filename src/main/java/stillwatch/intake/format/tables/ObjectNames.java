package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonElements;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.FirstRow;

/**
 * The header that a file of objects does not have: every name in it, in the order first seen. The whole file is gone through
 * for it, because an object far down may say what none before it said, and that must not get lost.
 */
final class ObjectNames {
    private static final int LONGEST_SHOWN = 4096;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Shown> first = new ArrayList<>();
    private @Nullable String remark;
    private @Nullable String firstProblem;

    /** One of the first rows, before all names are known. */
    private record Shown(long line, Map<String, String> cells) {
        FirstRow under(Set<String> names) {
            return new FirstRow(
                    line, names.stream().map(it -> cells.getOrDefault(it, "")).toList());
        }
    }

    private ObjectNames() {}

    static ObjectNames of(Source source) throws IOException, Refusal {
        ObjectNames it = new ObjectNames();
        try (JsonElements elements = JsonElements.open(source)) {
            it.remark = elements.remark();
            for (Slice slice = elements.next(); slice != null; slice = elements.next()) {
                it.look(slice, source.fileName());
            }
        }
        if (it.names.isEmpty()) {
            throw it.nothing(source.fileName());
        }
        return it;
    }

    private Refusal nothing(String file) {
        String why = firstProblem == null ? "" : "; the first is on " + firstProblem;
        return new Refusal(file + " holds no object with values that can be read" + why);
    }

    private void look(Slice slice, String fileName) throws Refusal {
        try {
            Map<String, String> cells = FlatObject.of(Tree.node(slice)).cells();
            names.addAll(cells.keySet());
            if (first.size() < FirstRow.COUNT) {
                first.add(new Shown(slice.line(), shortened(cells)));
            }
        } catch (BadField e) {
            firstProblem = firstProblem == null ? "line " + slice.line() + ": " + e.reason() : firstProblem;
        }
        if (names.size() > FlatObject.WIDEST) {
            throw new Refusal(fileName + ", line " + slice.line() + ": its objects have more than " + FlatObject.WIDEST
                    + " different names, so it is no table; names that are values, such as ids, have to become values");
        }
    }

    /** To guess by, the beginning of a text is enough. */
    private static Map<String, String> shortened(Map<String, String> cells) {
        Map<String, String> shortened = new LinkedHashMap<>();
        cells.forEach((name, text) ->
                shortened.put(name, text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN)));
        return shortened;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<FirstRow> firstRows() {
        return first.stream().map(it -> it.under(names)).toList();
    }

    /** What is special about how the file is written, or null. */
    @Nullable
    String remark() {
        return remark;
    }
}
