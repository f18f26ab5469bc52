package stillwatch.desktop.screen.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;
import stillwatch.workbench.HistoryPage;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Sentences;

/** Reads the history for the list: first which entries there are, then, block by block, what they say. */
record Reading(OpenCase opened) {
    private static final int AT_ONCE = 5_000;

    /** The numbers of the entries, newest first, and everybody who did something. */
    record Numbers(long[] seqs, List<String> people, long all) {}

    Numbers numbers(Wanted wanted, Progress progress) {
        long last = opened.read(tables -> tables.entries().last());
        List<String> people = opened.read(tables -> tables.entries().people());
        long[] seqs = wanted.everything()
                ? LongStream.iterate(last, seq -> seq > 0, seq -> seq - 1).toArray()
                : matching(wanted, progress);
        return new Numbers(seqs, people, last);
    }

    private long[] matching(Wanted wanted, Progress progress) {
        LongStream.Builder found = LongStream.builder();
        long before = Long.MAX_VALUE;
        while (before > 0) {
            progress.stopIfCancelled();
            HistoryPage page = opened.history(wanted.asked(), before, AT_ONCE);
            page.lines().forEach(line -> found.add(line.seq()));
            before = page.next();
        }
        return found.build().toArray();
    }

    List<Row> rows(List<Long> seqs) {
        return opened.read(tables -> rows(tables, seqs));
    }

    private static List<Row> rows(Tables tables, List<Long> seqs) {
        Map<Long, EntryTable.Line> lines = new HashMap<>();
        tables.entries().these(seqs).forEach(line -> lines.put(line.seq(), line));
        Map<Long, String> undoers = undoers(tables, lines.values());
        Sentences sentences = new Sentences(tables);
        List<Row> rows = new ArrayList<>();
        for (long seq : seqs) {
            rows.add(new Row(seq, said(lines.get(seq), undoers, sentences)));
        }
        return rows;
    }

    private static Map<Long, String> undoers(Tables tables, Collection<EntryTable.Line> lines) {
        List<Long> undoing = lines.stream()
                .map(EntryTable.Line::undoneBy)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, String> undoers = new HashMap<>();
        tables.entries().these(undoing).forEach(line -> undoers.put(line.seq(), line.by()));
        return undoers;
    }

    private static Row.@Nullable Said said(
            EntryTable.@Nullable Line line, Map<Long, String> undoers, Sentences sentences) {
        if (line == null) {
            return null;
        }
        String undoer = line.undoneBy() == null ? null : undoers.get(line.undoneBy());
        return new Row.Said(
                line.at(), line.by(), line.action(), sentences.of(line), line.undoneBy(), undoer, line.destroyedBy());
    }
}
