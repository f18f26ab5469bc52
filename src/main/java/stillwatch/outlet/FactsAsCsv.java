package stillwatch.outlet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.FactShape;

/** Facts as tables, one file for each kind: every value in a column of its own, with the import and line it came from. */
public final class FactsAsCsv implements AutoCloseable {
    private final Files files;
    private final boolean safe;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** Opens a file for a kind of fact. */
    public interface Files {
        OutputStream open(String name) throws IOException;
    }

    private record Table(Writer to, CsvLines lines, FactColumns columns) {}

    public FactsAsCsv(Files files, boolean safe) {
        this.files = files;
        this.safe = safe;
    }

    /** One row; {@code ids} name the record each fact is or speaks of. */
    public void row(List<Fact> facts, List<String> ids, long entry, long line) throws IOException {
        for (int i = 0; i < facts.size(); i++) {
            Map<String, Object> tree = FactShape.tree(facts.get(i));
            Table table = table(String.valueOf(tree.get("type")));
            List<String> cells = new ArrayList<>(List.of(ids.get(i)));
            cells.addAll(table.columns().cells(tree));
            cells.add(String.valueOf(entry));
            cells.add(String.valueOf(line));
            table.lines().line(cells);
        }
    }

    private Table table(String type) throws IOException {
        Table known = tables.get(type);
        if (known != null) {
            return known;
        }
        Writer to = new BufferedWriter(new OutputStreamWriter(files.open(type + ".csv"), StandardCharsets.UTF_8));
        Table table = new Table(to, new CsvLines(to, safe), FactColumns.of(type));
        tables.put(type, table);
        List<String> header = new ArrayList<>(List.of("id"));
        header.addAll(table.columns().names());
        header.add("import");
        header.add("line");
        table.lines().line(header);
        return table;
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.to().close();
        }
    }
}
