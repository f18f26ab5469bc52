package stillwatch.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import stillwatch.search.Opened.State;

/** Opens what lies in a folder, or clears it and starts anew. Only files Lucene could have written are ever removed. */
final class IndexFolder {
    private static final Pattern LUCENES = Pattern.compile("(pending_)?segments.*|_[a-z0-9]+(_.*)?\\..*");
    private final Path folder;
    private final Directory directory;

    private IndexFolder(Path folder) throws IOException {
        LuceneLog.quiet();
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
    }

    static Opened open(Path folder) throws IOException {
        IndexFolder here = new IndexFolder(folder);
        return here.orClose(here::keptOrAnew);
    }

    static Opened anew(Path folder, State why) throws IOException {
        IndexFolder here = new IndexFolder(folder);
        return here.orClose(() -> here.startAnew(why));
    }

    private interface Opening {
        Opened open() throws IOException;
    }

    private Opened orClose(Opening opening) throws IOException {
        boolean opened = false;
        try {
            Opened result = opening.open();
            opened = true;
            return result;
        } catch (LockObtainFailedException e) {
            throw new IOException(
                    "the text index in " + folder + " is in use; close the other window or command first", e);
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private Opened keptOrAnew() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return startAnew(clear() ? State.DAMAGED : State.NEW);
        }
        try {
            Opened kept = kept();
            return kept == null ? startAnew(State.OTHER_VERSION) : kept;
        } catch (NoSuchFileException e) {
            return startAnew(State.DAMAGED);
        } catch (LockObtainFailedException | FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException | InternalError e) {
            return startAnew(State.DAMAGED);
        }
    }

    private @Nullable Opened kept() throws IOException {
        Applied applied = Applied.read(SegmentInfos.readLatestCommit(directory).getUserData());
        return applied == null ? null : new Opened(TextIndex.in(directory, OpenMode.APPEND, applied), State.KEPT);
    }

    private Opened startAnew(State why) throws IOException {
        clear();
        TextIndex index = TextIndex.in(directory, OpenMode.CREATE, Applied.NOTHING);
        return new Opened(index, why);
    }

    /** Answers whether there was anything to clear. */
    private boolean clear() throws IOException {
        boolean any = false;
        try (Lock held = directory.obtainLock("write.lock")) {
            held.ensureValid();
            for (String name : directory.listAll()) {
                if (LUCENES.matcher(name).matches() && Files.isRegularFile(folder.resolve(name))) {
                    directory.deleteFile(name);
                    any = true;
                }
            }
        }
        return any;
    }
}
