package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.BadSyntax;
import stillwatch.intake.objects.JsonElements;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tally;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.BadCell;
import stillwatch.intake.table.TableRows;

/** The objects of a file as rows; where an object lacks a name, its cell there is empty. */
final class ObjectTable implements TableRows {
    private final JsonElements elements;
    private final LongConsumer position;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] cells;
    private final Tally lists = new Tally();
    private @Nullable Slice row;
    private @Nullable BadCell problem;

    ObjectTable(Source source, List<String> names, LongConsumer position) throws IOException, Refusal {
        this.elements = JsonElements.open(source);
        this.position = position;
        this.cells = new String[names.size()];
        names.forEach(name -> places.put(name, places.size()));
    }

    @Override
    public boolean next() throws IOException, Refusal {
        Slice next = elements.next();
        position.accept(elements.behind());
        row = next;
        if (next == null) {
            return false;
        }
        Arrays.fill(cells, "");
        problem = null;
        try {
            fill(FlatObject.of(Tree.node(next)));
        } catch (BadField e) {
            if (e instanceof BadSyntax broken) {
                elements.refuseInList(broken, next);
            }
            problem = problem(e);
        }
        return true;
    }

    private void fill(FlatObject object) throws IOException {
        for (Map.Entry<String, String> cell : object.cells().entrySet()) {
            Integer place = places.get(cell.getKey());
            if (place == null) {
                throw new IOException(
                        "The file was changed while it was read. Import it again when nobody writes to it.");
            }
            cells[place] = cell.getValue();
        }
        object.lists().forEach(name -> lists.add('"' + name + '"'));
    }

    /** A name that is no column is said in the reason instead. */
    private BadCell problem(BadField e) {
        String field = e.field();
        if (field == null) {
            return new BadCell(-1, e.reason());
        }
        Integer place = places.get(field);
        return place == null ? new BadCell(-1, '"' + field + "\": " + e.reason()) : new BadCell(place, e.reason());
    }

    /** What a person should know of the values, or null. */
    @Nullable
    String notice() {
        return lists.all() == 0
                ? null
                : "lists of several values are read as one text each, joined by \"; \": " + lists.byKind();
    }

    private Slice row() {
        return Objects.requireNonNull(row, "there is no row");
    }

    @Override
    public long line() {
        return row().line();
    }

    @Override
    public int width() {
        return cells.length;
    }

    @Override
    public String[] cells() {
        return cells;
    }

    @Override
    public @Nullable BadCell problem() {
        return problem;
    }

    @Override
    public Rejection rejected(@Nullable String column, String reason) {
        return row().rejected(column, reason);
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
