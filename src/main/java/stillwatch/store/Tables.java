package stillwatch.store;

import java.util.ArrayList;
import java.util.List;
import stillwatch.store.entry.AboutTable;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.DecisionTable;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.entry.TombstoneTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Sql;

/** Every table of the store, bound to one connection. */
public record Tables(
        Sql sql,
        RowTables rows,
        EntryTable entries,
        DescriptionTable descriptions,
        EvidenceTable evidence,
        TombstoneTable tombstones,
        AnnotationTable annotations,
        DecisionTable decisions,
        AboutTable abouts,
        RowCounts.Last lastCounts) {

    static Tables on(Sql sql, RowCounts.Last lastCounts) {
        return new Tables(
                sql,
                RowTables.on(sql),
                new EntryTable(sql),
                new DescriptionTable(sql),
                new EvidenceTable(sql),
                new TombstoneTable(sql),
                new AnnotationTable(sql),
                new DecisionTable(sql),
                new AboutTable(sql),
                lastCounts);
    }

    List<String> create() {
        List<String> statements = new ArrayList<>(List.of(
                MetaTable.CREATE,
                EntryTable.CREATE,
                DescriptionTable.CREATE,
                EvidenceTable.CREATE,
                EvidenceTable.INDEX,
                TombstoneTable.CREATE,
                AnnotationTable.CREATE,
                AnnotationTable.INDEX,
                AnnotationTable.TARGETS,
                DecisionTable.CREATE,
                DecisionTable.INDEX,
                AboutTable.CREATE,
                AboutTable.INDEX));
        statements.addAll(AnnotationTable.SEVERAL);
        statements.addAll(rows.create());
        return statements;
    }
}
