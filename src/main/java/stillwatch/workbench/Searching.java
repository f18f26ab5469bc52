package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import stillwatch.journal.Journal;
import stillwatch.progress.Progress;
import stillwatch.search.DamagedIndex;
import stillwatch.search.Found;
import stillwatch.search.Opened;
import stillwatch.search.TextIndex;
import stillwatch.search.query.Asked;

/** The text index of an open case: opened when first needed, brought up to the journal before it answers. */
final class Searching implements AutoCloseable {
    private final Parts parts;
    private @Nullable TextIndex index;

    Searching(Parts parts) {
        this.parts = parts;
    }

    private interface Question {
        Found ask(TextIndex index) throws IOException;
    }

    Found search(String words, int limit, Progress progress) throws IOException {
        return ask(index -> index.search(Asked.of(words), 0, limit, progress), progress);
    }

    Found searchEachKind(String words, int ofEach, Progress progress) throws IOException {
        return ask(index -> index.searchEachKind(Asked.of(words), ofEach, progress), progress);
    }

    private Found ask(Question question, Progress progress) throws IOException {
        try {
            return question.ask(caughtUp(progress));
        } catch (DamagedIndex damaged) {
            startAnew();
            return question.ask(caughtUp(progress));
        }
    }

    synchronized TextIndex caughtUp(Progress progress) throws IOException {
        try {
            return broughtUp(progress);
        } catch (DamagedIndex damaged) {
            throw damaged;
        } catch (IOException trouble) {
            throw isTheIndexs(trouble) ? DerivedTrouble.searching(parts.derived(), trouble) : trouble;
        }
    }

    /** What goes wrong with files of the case says so itself. */
    private static boolean isTheIndexs(IOException trouble) {
        return trouble.getClass().equals(IOException.class) || trouble instanceof FileSystemException;
    }

    private TextIndex broughtUp(Progress progress) throws IOException {
        TextIndex open = opened();
        Journal journal = parts.journal();
        if (open.appliedSeq() > journal.head().seq()
                || (open.appliedSeq() > 0 && !journal.hashAt(open.appliedSeq()).equals(open.appliedHash()))) {
            open = startAnew();
        }
        if (open.appliedSeq() < journal.head().seq()) {
            new IndexCatchUp(parts, open, progress).run();
        }
        return open;
    }

    private TextIndex opened() throws IOException {
        if (index == null) {
            index = TextIndex.open(Derived.textIndex(parts.derived())).index();
        }
        return index;
    }

    private TextIndex startAnew() throws IOException {
        close();
        Opened anew = TextIndex.openAnew(Derived.textIndex(parts.derived()));
        index = anew.index();
        return anew.index();
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
