package stillwatch.store.entity;

import java.util.List;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Id;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

/** Groups of accounts as their sources claim them. */
public final class ClusterTable extends EntityTable<ClusterKey> {
    public static final String CREATE = """
            CREATE TABLE cluster(
                nr BIGINT PRIMARY KEY,
                step TINYINT NOT NULL,
                lo INT NOT NULL,
                born BIGINT NOT NULL,
                source VARCHAR NOT NULL,
                label VARCHAR NOT NULL,
                claims INT NOT NULL,
                members INT NOT NULL)""";

    public ClusterTable(Sql sql) {
        super(sql, "cluster", 2, List.of("claims", "members"));
    }

    @Override
    public Id id(ClusterKey key) {
        return key.id();
    }

    @Override
    void bind(Prepared to, ClusterKey key) {
        to.text(key.source()).text(key.label());
    }

    @Override
    boolean cut(ClusterKey key) {
        return Math.max(key.source().length(), key.label().length()) >= Prepared.LONGEST;
    }

    public static ClusterKey read(Cells from) {
        return new ClusterKey(from.text(), from.text());
    }
}
