package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;

/** Undo and redo, one step at a time. Each is an entry of its own: nothing is ever overwritten. */
public final class Steps {
    private static final int AT_ONCE = 50;
    private static final Set<String> FOR_GOOD =
            Set.of("case-started", "content-destroyed", "evidence-destroyed", "destroyed");
    private final OpenCase opened;
    private final Parts parts;

    Steps(OpenCase opened, Parts parts) {
        this.opened = opened;
        this.parts = parts;
    }

    /** The latest decision in force that can be taken back. */
    public Optional<Step> toUndo() throws IOException {
        return step(opened.read(tables -> newestFirst(tables, Steps::reversible).map(EntryTable.Line::seq)));
    }

    /** The latest undo in force, unless something was decided since. */
    public Optional<Step> toRedo() throws IOException {
        return step(opened.read(tables -> newestFirst(tables, line -> decided(line) || takesBack(tables, line))
                .filter(Steps::undoing)
                .map(EntryTable.Line::seq)));
    }

    public Entry undo(String by) throws IOException, Refused {
        return takeBack(by, toUndo(), "There is nothing to undo.", "Undo");
    }

    public Entry redo(String by) throws IOException, Refused {
        return takeBack(by, toRedo(), "There is nothing to redo.", "Redo");
    }

    private Entry takeBack(String by, Optional<Step> step, String none, String why) throws IOException, Refused {
        long seq = step.orElseThrow(() -> new Refused(none)).seq();
        return opened.undo(by, seq, why, Progress.NONE);
    }

    /** The first such line, from the newest on. */
    private static Optional<EntryTable.Line> newestFirst(Tables tables, Predicate<EntryTable.Line> wanted) {
        for (long offset = 0; ; offset += AT_ONCE) {
            List<EntryTable.Line> lines = tables.entries().newest(offset, AT_ONCE);
            Optional<EntryTable.Line> found = lines.stream().filter(wanted).findFirst();
            if (found.isPresent() || lines.size() < AT_ONCE) {
                return found;
            }
        }
    }

    private static boolean undoing(EntryTable.Line line) {
        return line.action().equals("undone");
    }

    private static boolean decided(EntryTable.Line line) {
        return line.undoneBy() == null && !undoing(line);
    }

    private static boolean reversible(EntryTable.Line line) {
        return decided(line) && line.destroyedBy() == null && !FOR_GOOD.contains(line.action());
    }

    private static EntryTable.@Nullable Line target(Tables tables, EntryTable.Line line) {
        String target = line.target();
        return target == null
                ? null
                : tables.entries().at(Long.parseLong(target)).orElse(null);
    }

    /** Whether it is an undo in force, and not one that brings something back by taking back an undo. */
    private static boolean takesBack(Tables tables, EntryTable.Line line) {
        if (!undoing(line) || line.undoneBy() != null) {
            return false;
        }
        boolean takesBack = false;
        EntryTable.Line at = line;
        while (at != null && undoing(at)) {
            takesBack = !takesBack;
            at = target(tables, at);
        }
        return takesBack && at != null && at.destroyedBy() == null;
    }

    private Optional<Step> step(Optional<Long> seq) throws IOException {
        return seq.isEmpty() ? Optional.empty() : Optional.of(new Step(seq.get(), words(seq.get())));
    }

    /** An undo is called by what it is about. */
    private String words(long seq) throws IOException {
        Content content = parts.journal().entry(seq).content();
        Action action = content == null ? null : content.action();
        return switch (action) {
            case null -> "Entry " + seq;
            case Undone undone -> words(undone.entry());
            default -> opened.read(tables -> new StepWords(tables).of(seq, action));
        };
    }
}
