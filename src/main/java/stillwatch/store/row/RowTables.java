package stillwatch.store.row;

import java.util.ArrayList;
import java.util.List;
import stillwatch.store.entity.EntityTables;
import stillwatch.store.fact.FactNr;
import stillwatch.store.fact.FactTables;
import stillwatch.store.sql.Sql;

/** All tables that imports fill, on one connection. */
public record RowTables(
        Sql sql,
        RowTable rows,
        KeyTable rowKeys,
        KeyTable partKeys,
        AgainTable again,
        WholeTable wholes,
        ImportTable imports,
        TouchedTable touched,
        FactTables facts,
        EntityTables entities) {

    public static RowTables on(Sql sql) {
        EntityTables entities = EntityTables.on(sql);
        return new RowTables(
                sql,
                new RowTable(sql),
                new KeyTable(sql, "row_key"),
                new KeyTable(sql, "part_key"),
                new AgainTable(sql),
                new WholeTable(sql),
                new ImportTable(sql),
                new TouchedTable(sql),
                FactTables.on(sql, entities),
                entities);
    }

    public List<String> create() {
        List<String> statements = new ArrayList<>(List.of(
                RowTable.CREATE,
                KeyTable.create("row_key"),
                KeyTable.create("part_key"),
                AgainTable.CREATE,
                WholeTable.CREATE,
                ImportTable.CREATE,
                ImportTable.INDEX,
                TouchedTable.CREATE));
        statements.addAll(EntityTables.create());
        statements.addAll(facts.create());
        return statements;
    }

    /** Removes keys of rows from {@code row} on and of their facts, a bounded number at a time; answers how many. */
    public int sweepKeys(long row, int atMost) {
        return rowKeys.sweep(row, atMost) + partKeys.sweep(FactNr.of(row, 0), atMost);
    }
}
