package stillwatch.store;

import stillwatch.store.sql.Sql;

/** Which case this is, and how much of its journal the store has applied. */
final class MetaTable {
    static final String CREATE = """
            CREATE TABLE meta(
                schema_number INT NOT NULL,
                case_id VARCHAR NOT NULL,
                applied_seq BIGINT NOT NULL,
                applied_hash VARCHAR NOT NULL)""";

    private final Sql sql;

    MetaTable(Sql sql) {
        this.sql = sql;
    }

    /** The only row. */
    record Meta(int schema, String caseId, long appliedSeq, String appliedHash) {
        Meta at(Applied applied) {
            return new Meta(schema, caseId, applied.seq(), applied.hash());
        }
    }

    Meta read() {
        return sql.with("SELECT schema_number, case_id, applied_seq, applied_hash FROM meta")
                .first(c -> new Meta((int) c.number(), c.text(), c.number(), c.text()))
                .orElseThrow();
    }

    boolean filled() {
        return sql.hasTable("meta") && sql.with("SELECT COUNT(*) FROM meta").numberOr(0) == 1;
    }

    void fill(int schema, String caseId) {
        sql.with("INSERT INTO meta VALUES(?, ?, 0, '')")
                .number(schema)
                .text(caseId)
                .run();
    }

    void schema(int number) {
        sql.with("UPDATE meta SET schema_number = ?").number(number).run();
    }

    void applied(Applied entry) {
        sql.with("UPDATE meta SET applied_seq = ?, applied_hash = ?")
                .number(entry.seq())
                .text(entry.hash())
                .run();
    }
}
