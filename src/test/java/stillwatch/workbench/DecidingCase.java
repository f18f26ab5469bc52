package stillwatch.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Events;
import stillwatch.store.entry.EntryTable;

/** A small real case in which people decide, and everything they decided as text, to be compared. */
final class DecidingCase implements AutoCloseable {
    static final String BY = "I. Okafor";
    static final String CLAIM = new ClusterKey("Partner", "ring 7").id().toString();
    private final Path folder;
    private final Place place;
    OpenCase opened;
    long accounts;

    DecidingCase(Path folder) throws Exception {
        this.folder = folder.resolve("decided.still");
        this.place = TestPlace.in(folder);
        opened = OpenCase.create(this.folder, new CaseStarted("Deciding", "", Handling.AMBER, true), BY, place);
        accounts = importLines(folder, "accounts.jsonl", accountLines(0, 8) + claim());
    }

    long importLines(Path into, String name, String lines) throws Exception {
        Path file = Files.writeString(into.resolve(name), lines);
        return opened.importFile(BY, file, Wanted.PLAIN, Progress.NONE).entry();
    }

    static String accountLines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(from, to)
                .forEach(n -> lines.append(String.format(
                        Locale.ROOT,
                        "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-%d\"},"
                                + "\"name\":\"Name %d\"}%n",
                        n,
                        n)));
        return lines.toString();
    }

    private static String claim() {
        StringBuilder lines = new StringBuilder();
        for (int n = 5; n < 8; n++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"type\":\"member\",\"cluster\":{\"source\":\"Partner\",\"label\":\"ring 7\"},"
                            + "\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-%d\"},\"basis\":\"one card\"}%n",
                    n));
        }
        return lines.toString();
    }

    static String account(int n) {
        return new AccountKey("harbourline", "hl-" + n).id().toString();
    }

    Entry undo(long seq) throws Exception {
        return opened.undo(BY, seq, "tried out", Progress.NONE);
    }

    void reopen(boolean anew) throws Exception {
        opened.close();
        opened = anew ? OpenCase.rebuild(folder, place, Progress.NONE) : OpenCase.open(folder, place, Progress.NONE);
    }

    /** Everything decided, in the words of what the screens read. */
    String state() {
        List<Object> all = List.of(
                opened.read(tables -> tables.descriptions().current()),
                opened.notes().all(),
                opened.custody().all(),
                opened.custody().all().stream()
                        .map(piece -> opened.custody().transfers(piece.id()))
                        .toList(),
                opened.links().all(),
                opened.links().merged(),
                opened.links().clusters().all(),
                opened.incidents().added(),
                opened.incidents().connections(),
                opened.read(tables -> new Events(tables).all()),
                opened.sources().added(),
                opened.sources().added().stream()
                        .map(one -> opened.sources().assessments(one.id()))
                        .toList());
        return all + "\n" + history();
    }

    private List<EntryTable.Line> history() {
        return opened.read(tables -> tables.entries().since(0));
    }

    List<String> found(String words) throws Exception {
        return opened.search(words, 50, Progress.NONE).hits().stream()
                .map(hit -> hit.target())
                .toList();
    }

    @Override
    public void close() throws Exception {
        opened.close();
    }
}
