package stillwatch.store.entry;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Sql;

/** Every time bytes came into the case, and which of them were destroyed by order. A piece of evidence is what has one hash. */
public final class EvidenceTable {
    public static final String CREATE = """
            CREATE TABLE evidence(
                seq BIGINT PRIMARY KEY,
                hi BIGINT NOT NULL,
                lo INT NOT NULL,
                sha256 VARCHAR NOT NULL,
                name VARCHAR NOT NULL,
                mime VARCHAR NOT NULL,
                size BIGINT NOT NULL,
                origin VARCHAR,
                collected_by VARCHAR,
                collected_at VARCHAR,
                how VARCHAR,
                reference VARCHAR,
                original BOOLEAN NOT NULL,
                undone BOOLEAN NOT NULL)""";

    public static final String INDEX = "CREATE INDEX evidence_id ON evidence(hi, lo)";
    private static final String COLUMNS =
            "seq, sha256, name, mime, size, origin, collected_by, collected_at, how, reference, original, undone";
    private final Sql sql;

    public EvidenceTable(Sql sql) {
        this.sql = sql;
    }

    public static Id id(String sha256) {
        return Id.of(Kind.EVIDENCE, HexFormat.of().parseHex(sha256));
    }

    /** One time it came in; {@code original} where it is the file of an import. */
    public record Arrival(long seq, EvidenceAdded added, boolean original, boolean undone) {
        static Arrival read(Cells from) {
            long seq = from.number();
            EvidenceAdded added = new EvidenceAdded(
                    from.text(),
                    from.text(),
                    from.text(),
                    from.number(),
                    from.maybeText(),
                    from.maybeText(),
                    from.maybeText(),
                    from.maybeText(),
                    from.maybeText());
            return new Arrival(seq, added, from.flag(), from.flag());
        }
    }

    public void add(long seq, EvidenceAdded added, boolean original) {
        HexId id = HexId.of(id(added.sha256()));
        sql.with("INSERT INTO evidence(hi, lo, " + COLUMNS + ") VALUES(?" + ", ?".repeat(12) + ", FALSE)")
                .number(id.hi())
                .number(id.lo())
                .number(seq)
                .text(added.sha256())
                .text(added.name())
                .text(added.mime())
                .number(added.size())
                .text(added.origin())
                .text(added.collectedBy())
                .text(added.collectedAt())
                .text(added.how())
                .text(added.reference())
                .flag(original)
                .run();
    }

    public void undone(long seq, boolean undone) {
        sql.with("UPDATE evidence SET undone = ? WHERE seq = ?")
                .flag(undone)
                .number(seq)
                .run();
    }

    public void remove(long seq) {
        sql.with("DELETE FROM evidence WHERE seq = ?").number(seq).run();
    }

    /** Every arrival of these bytes that stands, oldest first; evidence of an id is looked for by the id. */
    public List<Arrival> arrivals(Id evidence) {
        if (evidence.isMade()) {
            return List.of();
        }
        HexId id = HexId.of(evidence);
        return sql.with("SELECT " + COLUMNS + " FROM evidence WHERE hi = ? AND lo = ? AND NOT undone ORDER BY seq")
                .number(id.hi())
                .number(id.lo())
                .list(Arrival::read);
    }

    /** How many different pieces there are. */
    public long countPieces() {
        return sql.with("SELECT COUNT(DISTINCT sha256) FROM evidence WHERE NOT undone")
                .numberOr(0);
    }

    public Optional<Arrival> at(long seq) {
        return sql.with("SELECT " + COLUMNS + " FROM evidence WHERE seq = ?")
                .number(seq)
                .first(Arrival::read);
    }

    /** Everything that ever came in and stands, oldest first. */
    public List<Arrival> all() {
        return sql.with("SELECT " + COLUMNS + " FROM evidence WHERE NOT undone ORDER BY seq")
                .list(Arrival::read);
    }
}
