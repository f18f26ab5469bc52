package stillwatch.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import stillwatch.progress.Progress;
import stillwatch.search.query.Asked;

/**
 * The text index of one case. Changes come from one thread at a time and are found after the next commit; questions may come
 * from any thread. When a change fails or is stopped, the index stands at its last commit again, which {@link #appliedSeq}
 * tells, and goes on from there.
 */
public final class TextIndex implements AutoCloseable {
    private final Directory directory;
    private final Writing writing;
    private final Searching searching;

    private TextIndex(Directory directory, Writing writing, Searching searching) {
        this.directory = directory;
        this.writing = writing;
        this.searching = searching;
    }

    /** What lies in the folder, or an empty index where it cannot be used; the folder belongs to the index alone. */
    public static Opened open(Path folder) throws IOException {
        return IndexFolder.open(folder);
    }

    /** For an index that turned out damaged, after closing it. */
    public static Opened openAnew(Path folder) throws IOException {
        return IndexFolder.anew(folder, Opened.State.DAMAGED);
    }

    static TextIndex in(Directory directory, OpenMode mode, Applied applied) throws IOException {
        Writing writing = new Writing(directory, mode, applied);
        try {
            return new TextIndex(directory, writing, new Searching(directory));
        } catch (IOException | RuntimeException | Error e) {
            writing.close();
            throw e;
        }
    }

    /** The journal entry the last commit knows of; 0 in an empty index. */
    public long appliedSeq() {
        return writing.applied().seq();
    }

    public String appliedHash() {
        return writing.applied().hash();
    }

    /** All documents of an import, instead of those it had; without documents it is taken out. Drawn from the calling thread. */
    public void replaceGroup(long group, Iterator<TextDoc> docs, Progress progress) throws IOException {
        writing.replaceGroup(group, docs, progress);
    }

    /** A document outside of imports, instead of the one with its key. */
    public void put(TextDoc doc) throws IOException {
        writing.put(doc);
    }

    /** Takes out what was put with this key. */
    public void remove(String key) throws IOException {
        writing.remove(key);
    }

    /** Takes the words of what was taken out off the disk too, with the next commit: their destruction was ordered. */
    public void expunge() throws IOException {
        writing.expunge();
    }

    /** From here on everything before is found, and kept. */
    public void commit(long seq, String hash) throws IOException {
        writing.commit(new Applied(seq, hash));
        searching.refresh();
    }

    /** The best finds, each target once; equally good ones in an order that stays. */
    public Found search(Asked asked, int offset, int limit, Progress progress) throws IOException {
        return searching.find(asked, new Page(offset, limit, false), progress);
    }

    /** The best finds of each kind, kind by kind. */
    public Found searchEachKind(Asked asked, int limitOfEach, Progress progress) throws IOException {
        return searching.find(asked, new Page(0, limitOfEach, true), progress);
    }

    /** Reads every byte and throws {@link DamagedIndex} where one is not what was written; the first question does so too. */
    public void check() throws IOException {
        searching.check();
    }

    /** What was not committed is dropped. */
    @Override
    public void close() throws IOException {
        try (directory;
                searching;
                writing) {}
    }
}
