package stillwatch.outlet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.casefile.shape.FactShape;

/**
 * Events as lines of a file, the filter they were chosen by with the first. What comes in again stands in a column
 * "stillwatch", word for word as in our own JSON lines, and nothing else is read back from a line nobody changed.
 */
public final class EventLines {
    /** The column or field that holds the row which comes in again. */
    public static final String ROW = "stillwatch";

    /** The column or field that says, in the first line, which events were asked for. */
    public static final String FILTER = "stillwatch_filter";

    /** No row at all: nothing comes in from such a line. */
    private static final String NONE = "[]";

    private final Writer to;
    private final EventForm form;
    private final CsvLines table;
    private String filter;

    /** {@code safe}: cells of a table that a spreadsheet would take for a formula are made inert. */
    public EventLines(Writer to, EventForm form, boolean safe, String filter) throws IOException {
        this.to = to;
        this.form = form;
        this.table = new CsvLines(to, safe);
        this.filter = filter;
        begin();
    }

    private void begin() throws IOException {
        if (form.table()) {
            table.line(columns());
        } else if (form == EventForm.JSONL) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("type", "export");
            head.put("filter", filter);
            object(head);
        }
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(EventColumns.names(form));
        columns.add(ROW);
        columns.add(FILTER);
        return columns;
    }

    public void event(OutgoingEvent event) throws IOException {
        switch (form) {
            case CSV, TIMESKETCH_CSV -> table.line(cells(event));
            case TIMESKETCH_JSONL -> object(fields(event));
            case JSONL -> {
                if (!event.row().isEmpty()) {
                    object(FactShape.tree(event.row()));
                }
            }
        }
        filter = "";
    }

    /** To be called at the end: where no event went out, a line without any still says which were asked for. */
    public void end() throws IOException {
        if (filter.isEmpty() || form == EventForm.JSONL) {
            return;
        }
        if (form.table()) {
            List<String> cells =
                    new ArrayList<>(Collections.nCopies(EventColumns.names(form).size(), ""));
            cells.add(NONE);
            cells.add(filter);
            table.line(cells);
        } else {
            Map<String, Object> line = new LinkedHashMap<>(Map.of(FILTER, filter));
            line.put(ROW, NONE);
            object(line);
        }
    }

    private List<String> cells(OutgoingEvent event) {
        List<String> cells = new ArrayList<>(EventColumns.cells(form, event));
        cells.add(row(event));
        cells.add(filter);
        return cells;
    }

    /** What is not said is left out. */
    private Map<String, Object> fields(OutgoingEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> columns = columns();
        List<String> cells = cells(event);
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                fields.put(columns.get(i), cells.get(i));
            }
        }
        return fields;
    }

    private static String row(OutgoingEvent event) {
        return JsonTree.text(
                event.row().isEmpty() ? List.of(FactShape.tree(event.fact())) : FactShape.tree(event.row()));
    }

    private void object(Map<String, Object> tree) throws IOException {
        CanonicalOutput line = new CanonicalOutput();
        JsonTree.write(tree, line);
        line.raw('\n');
        to.write(line.toString());
    }
}
