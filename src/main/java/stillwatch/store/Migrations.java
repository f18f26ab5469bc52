package stillwatch.store;

import java.util.List;
import stillwatch.store.entry.AboutTable;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.DecisionTable;
import stillwatch.store.sql.Sql;
import stillwatch.store.sql.StoreDamaged;

/**
 * The schema and how older ones become it. A new store is created as the table classes say; each change to them since the
 * first version stands here as well, as a step with the next number.
 */
record Migrations(List<Step> steps) {
    private static final int FIRST = 1;

    /** One change, made in an older store. */
    record Step(String why, List<String> statements) {}

    static Migrations current() {
        return new Migrations(List.of(
                new Step("notes can be privileged, and be removed", AnnotationTable.SINCE_DECISIONS),
                new Step(
                        "decisions",
                        List.of(DecisionTable.CREATE, DecisionTable.INDEX, AboutTable.CREATE, AboutTable.INDEX)),
                new Step("a note can stand on several things", AnnotationTable.SEVERAL)));
    }

    int newest() {
        return FIRST + steps.size();
    }

    void create(Sql sql, String caseId) {
        Tables.on(sql, () -> null).create().forEach(sql::run);
        steps.forEach(step -> step.statements().forEach(sql::run));
        new MetaTable(sql).fill(newest(), caseId);
        sql.commit();
    }

    void bringUp(Sql sql) {
        MetaTable meta = new MetaTable(sql);
        int schema = meta.read().schema();
        if (schema > newest()) {
            throw new StoreDamaged("the derived files of this case were written by a newer version");
        }
        for (int number = schema; number < newest(); number++) {
            steps.get(number - FIRST).statements().forEach(sql::run);
            meta.schema(number + 1);
            sql.commit();
        }
    }
}
