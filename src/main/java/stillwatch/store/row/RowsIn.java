package stillwatch.store.row;

import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.entity.Entities;
import stillwatch.store.sql.HexId;

/**
 * Brings the rows of one import in, each once: a row that is there already gets a mark, equal rows of one file are told
 * apart by how often they occurred before. The same rows in the same order on the same store give the same store.
 */
public final class RowsIn {
    private static final int BATCH = 1000;
    private static final int SMALL = 5 * BATCH;
    private final RowTables tables;
    private final Staging staging;
    private final boolean staged;
    private final long first;
    private final FlatIds occurrences;
    private final Known known;
    private final RowWriter writer;
    private final KeysInOrder newKeys;
    private final Takeover takeover;
    private final MessageDigest digest = Sha256.digest();
    private final Set<Long> touched = new TreeSet<>();
    private long met;
    private long accepted;

    /** Commits what was written so far where readers do not see it; a rollback sweeps it away. */
    public interface Staging {
        void stage();
    }

    private RowsIn(RowTables tables, Staging staging, boolean staged, long first, long expected) {
        this.tables = tables;
        this.staging = staging;
        this.staged = staged;
        this.first = first;
        this.occurrences = new FlatIds(expected);
        this.known = Known.of(tables.rowKeys(), expected);
        Entities entities = new Entities(tables.entities(), staged ? first : Long.MAX_VALUE);
        this.writer = new RowWriter(tables, entities, this::pause);
        this.newKeys = new KeysInOrder(tables.rowKeys()::addAll, this::pause);
        this.takeover = new Takeover(tables, writer);
    }

    /** A new import. Where other things were written before it in the same transaction, it goes into that transaction whole. */
    public static RowsIn fresh(RowTables tables, Staging staging, long expected) {
        return new RowsIn(
                tables, staging, !tables.sql().hasWritten(), tables.imports().nextRow(), expected);
    }

    /** An import that was taken back comes in force again, at the places it had. */
    public static RowsIn again(RowTables tables, ImportTable.Held held) {
        long expected = held.lastRow() - held.firstRow() + 1;
        return new RowsIn(tables, () -> {}, false, held.firstRow(), expected);
    }

    public void row(String contentId, long line, List<Fact> facts) {
        long place = first + met++;
        HexId id = identity(HexId.parse(contentId));
        long there = known.find(id);
        if (there == KeyTable.NONE) {
            writer.add(place, id, line, facts);
            newKeys.add(id, place);
            id.update(digest);
            accepted++;
        } else if (there < place) {
            tables.again().add(place, there, line);
        } else {
            takeover.take(there, place, id, line, facts);
            touched.add(tables.imports().ofRow(there));
        }
        if (met % BATCH == 0) {
            tables.sql().flush();
            pause();
        }
    }

    private void pause() {
        if (staged && met > SMALL) {
            staging.stage();
        }
    }

    /** The content id for the first such row of the file, derived from it and the count for each further one. */
    private HexId identity(HexId content) {
        int occurrence = occurrences.increment(content.hi(), content.lo());
        if (occurrence == 1) {
            return content;
        }
        byte[] named = CanonicalJson.bytes(List.of("row", content.hex(), occurrence));
        return HexId.parse(Sha256.hex(named).substring(0, 24));
    }

    /** What came of it; {@code digest} covers the ids of the accepted rows in order. */
    public record Outcome(long accepted, long duplicate, String digest, long firstRow, long lastRow) {}

    public Outcome finish() {
        tables.sql().flush();
        newKeys.write();
        takeover.finish();
        writer.finish();
        return new Outcome(accepted, met - accepted, Sha256.hex(digest), first, first + met - 1);
    }

    /** Notes that entry {@code by} changed rows of import {@code seq} and of those it took rows over from. */
    public void note(long by, long seq) {
        touched.add(seq);
        tables.touched().add(by, touched);
    }
}
