package stillwatch.store.entity;

import java.util.List;
import stillwatch.casefile.Family;
import stillwatch.casefile.Id;
import stillwatch.casefile.Observable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

/** Values accounts were seen with, or somebody reports as telling. */
public final class ObservableTable extends EntityTable<Observable> {
    public static final String CREATE = """
            CREATE TABLE observable(
                nr BIGINT PRIMARY KEY,
                step TINYINT NOT NULL,
                lo INT NOT NULL,
                born BIGINT NOT NULL,
                family VARCHAR NOT NULL,
                type VARCHAR NOT NULL,
                signal_value VARCHAR NOT NULL,
                observations INT NOT NULL,
                signals INT NOT NULL)""";

    public ObservableTable(Sql sql) {
        super(sql, "observable", 3, List.of("observations", "signals"));
    }

    @Override
    public Id id(Observable key) {
        return key.id();
    }

    @Override
    void bind(Prepared to, Observable key) {
        to.word(key.family()).text(key.type()).text(key.value());
    }

    @Override
    boolean cut(Observable key) {
        return Math.max(key.type().length(), key.value().length()) >= Prepared.LONGEST;
    }

    public static Observable read(Cells from) {
        return new Observable(from.word(Family.class), from.text(), from.text());
    }
}
