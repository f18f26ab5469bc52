package stillwatch.store.entry;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

/**
 * What people decided, each decision whole and as the journal has it: who reads them works out from those in force how things
 * stand, so that taking one back needs no more than saying so. They are few; a long one lies in pieces.
 */
public final class DecisionTable {
    public static final String CREATE = """
            CREATE TABLE IF NOT EXISTS decision(
                seq BIGINT NOT NULL,
                piece INT NOT NULL,
                kind VARCHAR NOT NULL,
                at VARCHAR NOT NULL,
                by_name VARCHAR NOT NULL,
                json VARBINARY NOT NULL,
                undone BOOLEAN NOT NULL,
                PRIMARY KEY(seq, piece))""";

    public static final String INDEX = "CREATE INDEX IF NOT EXISTS decision_kinds ON decision(kind, seq)";
    private static final String SELECT = "SELECT seq, at, by_name, json FROM decision WHERE ";
    private static final int PIECE = 500_000;
    private static final RecordCodec<Action> CODEC = RecordCodec.of(Action.class);
    private final Sql sql;

    public DecisionTable(Sql sql) {
        this.sql = sql;
    }

    /** A decision with the entry that made it. */
    public record Decision(long seq, String at, String by, Action action) {}

    /** A decision on its way in from its pieces. */
    private record Gathered(long seq, String at, String by, ByteArrayOutputStream json) {
        Decision decision() {
            return new Decision(seq, at, by, CODEC.read(json.toByteArray()));
        }
    }

    public void add(Decision decision) {
        byte[] json = CODEC.bytes(decision.action());
        for (int piece = 0; piece * PIECE < json.length; piece++) {
            sql.with("INSERT INTO decision VALUES(?, ?, ?, ?, ?, ?, FALSE)")
                    .number(decision.seq())
                    .number(piece)
                    .text(kind(decision.action().getClass()))
                    .text(decision.at())
                    .text(decision.by())
                    .bytes(Arrays.copyOfRange(json, piece * PIECE, Math.min(json.length, (piece + 1) * PIECE)))
                    .run();
        }
    }

    private static String kind(Class<? extends Action> type) {
        return type.getSimpleName();
    }

    public void undone(long seq, boolean undone) {
        sql.with("UPDATE decision SET undone = ? WHERE seq = ?")
                .flag(undone)
                .number(seq)
                .run();
    }

    public void remove(long seq) {
        sql.with("DELETE FROM decision WHERE seq = ?").number(seq).run();
    }

    /** Those in force of these kinds, oldest first. */
    public List<Decision> standing(List<Class<? extends Action>> kinds) {
        return gathered(sql.with(SELECT + "NOT undone AND " + among(kinds) + " ORDER BY seq, piece"));
    }

    /** Those of these kinds, also the ones taken back, oldest first. */
    public List<Decision> ever(List<Class<? extends Action>> kinds) {
        return gathered(sql.with(SELECT + among(kinds) + " ORDER BY seq, piece"));
    }

    private static String among(List<Class<? extends Action>> kinds) {
        return kinds.stream().map(DecisionTable::kind).collect(Collectors.joining("', '", "kind IN ('", "')"));
    }

    public Optional<Decision> standing(long seq) {
        return gathered(sql.with(SELECT + "NOT undone AND seq = ? ORDER BY piece")
                        .number(seq))
                .stream()
                .findFirst();
    }

    /** Those in force that make what has this id or are about it, oldest first. */
    public List<Decision> about(String id) {
        return gathered(sql.with(SELECT + "NOT undone AND seq IN (SELECT seq FROM decision_about WHERE id = ?)"
                        + " ORDER BY seq, piece")
                .text(id));
    }

    /** Those of these kinds alone: a large cluster need not be read for a link. */
    public List<Decision> about(String id, List<Class<? extends Action>> kinds) {
        return gathered(sql.with(SELECT + "NOT undone AND " + among(kinds)
                        + " AND seq IN (SELECT seq FROM decision_about WHERE id = ?) ORDER BY seq, piece")
                .text(id));
    }

    private static List<Decision> gathered(Prepared query) {
        List<Gathered> all = new ArrayList<>();
        query.each(cells -> gather(cells, all));
        return all.stream().map(Gathered::decision).toList();
    }

    private static void gather(Cells cells, List<Gathered> all) {
        long seq = cells.number();
        String at = cells.text();
        String by = cells.text();
        if (all.isEmpty() || all.getLast().seq() != seq) {
            all.add(new Gathered(seq, at, by, new ByteArrayOutputStream()));
        }
        all.getLast().json().writeBytes(cells.bytes());
    }
}
