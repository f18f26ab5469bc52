package stillwatch.store.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.fact.Lists;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Notes on anything that has an id. Each version is a line: the first is the note itself, the latest in force is what it says. */
public final class AnnotationTable {
    public static final String CREATE = """
            CREATE TABLE annotation(
                seq BIGINT PRIMARY KEY,
                first_seq BIGINT NOT NULL,
                target VARCHAR NOT NULL,
                place VARCHAR NOT NULL,
                text VARCHAR NOT NULL,
                tags VARCHAR,
                undone BOOLEAN NOT NULL,
                privileged BOOLEAN DEFAULT FALSE NOT NULL,
                removed BOOLEAN DEFAULT FALSE NOT NULL)""";

    /** For a store from before there were these columns. */
    public static final List<String> SINCE_DECISIONS = List.of(
            "ALTER TABLE annotation ADD COLUMN IF NOT EXISTS privileged BOOLEAN DEFAULT FALSE NOT NULL",
            "ALTER TABLE annotation ADD COLUMN IF NOT EXISTS removed BOOLEAN DEFAULT FALSE NOT NULL");

    public static final String INDEX = "CREATE INDEX annotation_versions ON annotation(first_seq, seq)";
    public static final String TARGETS = "CREATE INDEX annotation_targets ON annotation(target)";

    /** What a note on several things stands on besides the first. */
    public static final List<String> SEVERAL = List.of(
            "CREATE TABLE IF NOT EXISTS annotation_also(first_seq BIGINT NOT NULL, nth BIGINT NOT NULL, target VARCHAR NOT NULL)",
            "CREATE INDEX IF NOT EXISTS annotation_also_first ON annotation_also(first_seq)",
            "CREATE INDEX IF NOT EXISTS annotation_also_target ON annotation_also(target)");

    /** Versions whose note stands and that are its latest in force. */
    private static final String CURRENT = """
            SELECT * FROM annotation a
            WHERE NOT undone AND NOT removed
            AND NOT EXISTS (SELECT 1 FROM annotation f WHERE f.seq = a.first_seq AND f.undone)
            AND NOT EXISTS (SELECT 1 FROM annotation n
                WHERE n.first_seq = a.first_seq AND n.seq > a.seq AND NOT n.undone)""";

    /** Notes that were neither taken back nor removed, each by its first version. */
    private static final String STANDING = """
             FROM annotation a WHERE a.seq = a.first_seq AND NOT a.undone
            AND NOT EXISTS (SELECT 1 FROM annotation r
                WHERE r.first_seq = a.seq AND r.removed AND NOT r.undone)""";

    private final Sql sql;

    public AnnotationTable(Sql sql) {
        this.sql = sql;
    }

    /** One version of a note; {@code first} is the entry that made the note, {@code removed} where this one takes it away. */
    public record Version(
            long seq,
            long first,
            String target,
            String place,
            String text,
            List<String> tags,
            boolean undone,
            boolean privileged,
            boolean removed) {
        public Id id() {
            return Id.made(Kind.ANNOTATION, first, 1);
        }

        static Version read(Cells from) {
            return new Version(
                    from.number(),
                    from.number(),
                    from.text(),
                    from.text(),
                    from.text(),
                    Lists.texts(from.maybeText()),
                    from.flag(),
                    from.flag(),
                    from.flag());
        }
    }

    public void add(Version version) {
        sql.with("INSERT INTO annotation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .number(version.seq())
                .number(version.first())
                .text(version.target())
                .text(version.place())
                .text(version.text())
                .text(Lists.text(version.tags()))
                .flag(version.undone())
                .flag(version.privileged())
                .flag(version.removed())
                .run();
    }

    /** The note of this entry stands on these things too. */
    public void also(long first, List<String> targets) {
        for (int i = 0; i < targets.size(); i++) {
            sql.with("INSERT INTO annotation_also VALUES(?, ?, ?)")
                    .number(first)
                    .number(i)
                    .text(targets.get(i))
                    .run();
        }
    }

    /** What the note stands on besides the first thing, in the order it was said. */
    public List<String> also(long first) {
        return sql.with("SELECT target FROM annotation_also WHERE first_seq = ? ORDER BY nth")
                .number(first)
                .list(Cells::text);
    }

    public void undone(long seq, boolean undone) {
        sql.with("UPDATE annotation SET undone = ? WHERE seq = ?")
                .flag(undone)
                .number(seq)
                .run();
    }

    /** Removes a version, and with the first one the whole note. */
    public void remove(long seq) {
        sql.with("DELETE FROM annotation WHERE seq = ? OR first_seq = ?")
                .number(seq)
                .number(seq)
                .run();
        sql.with("DELETE FROM annotation_also WHERE first_seq = ?").number(seq).run();
    }

    /** What every standing note says now, oldest note first. */
    public List<Version> current() {
        return sql.with(CURRENT + " ORDER BY first_seq").list(Version::read);
    }

    /** How many standing notes there are on each of the things of a kind. */
    public Map<String, Integer> counts(Kind kind) {
        Map<String, Integer> counts = new HashMap<>();
        sql.with("SELECT target, COUNT(*)" + STANDING + " AND target >= ? AND target < ? GROUP BY target")
                .text(kind.word() + "-")
                .text(kind.word() + ".")
                .each(c -> counts.merge(c.text(), (int) c.number(), Integer::sum));
        sql.with("SELECT o.target, COUNT(*) FROM annotation_also o WHERE o.target >= ? AND o.target < ?"
                        + " AND o.first_seq IN (SELECT a.seq" + STANDING + ") GROUP BY o.target")
                .text(kind.word() + "-")
                .text(kind.word() + ".")
                .each(c -> counts.merge(c.text(), (int) c.number(), Integer::sum));
        return counts;
    }

    /** How many notes stand. */
    public long count() {
        return sql.with("SELECT COUNT(*)" + STANDING).numberOr(0);
    }

    public List<Version> currentOn(String target) {
        return sql.with(CURRENT + " AND (target = ? OR first_seq IN"
                        + " (SELECT o.first_seq FROM annotation_also o WHERE o.target = ?)) ORDER BY first_seq")
                .text(target)
                .text(target)
                .list(Version::read);
    }

    public Optional<Version> current(Id annotation) {
        return sql.with(CURRENT + " AND first_seq = ?")
                .number(firstOf(annotation))
                .first(Version::read);
    }

    /** Every version of a note, also those taken back, oldest first. */
    public List<Version> versions(Id annotation) {
        return sql.with("SELECT * FROM annotation WHERE first_seq = ? ORDER BY seq")
                .number(firstOf(annotation))
                .list(Version::read);
    }

    private static long firstOf(Id annotation) {
        return Long.parseLong(annotation.tail().substring(0, annotation.tail().indexOf('-')));
    }
}
