package stillwatch.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction.AudienceSalted;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.PackMade;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.casefile.action.EvidenceAction.EvidenceDestroyed;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.apply.Obstacle;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.EntryTable;

/** Whether an entry can be taken back, and if not, what stands in the way. */
final class Undoing {
    private final Parts parts;

    Undoing(Parts parts) {
        this.parts = parts;
    }

    /** The taking back of an entry; to be asked only while nobody else can write. */
    Undone of(long seq, String why) throws IOException, Refused {
        expectPossible(seq);
        return new Undone(seq, why);
    }

    private void expectPossible(long seq) throws IOException, Refused {
        long last = parts.journal().head().seq();
        if (seq < 1 || seq > last) {
            throw new Refused(
                    "There is no entry " + seq + "; the last is " + last + ". \"show CASE history\" lists them.");
        }
        Entry entry = parts.journal().entry(seq);
        Content content = entry.content();
        if (content == null) {
            throw new Refused(
                    "The content of entry " + seq + " was destroyed by order; there is nothing to take back.");
        }
        expectReversible(content.action());
        expectNothingInTheWay(entry);
    }

    private static void expectReversible(Action action) throws Refused {
        switch (action) {
            case CaseStarted started -> throw new Refused("The start of a case cannot be taken back.");
            case ContentDestroyed gone -> throw new Refused("What was destroyed by order cannot be brought back.");
            case EvidenceDestroyed gone -> throw new Refused("What was destroyed by order cannot be brought back.");
            case BriefFrozen kept ->
                throw new Refused("A frozen brief stays: somebody may have it. Freeze a new version.");
            case PackMade left -> throw new Refused("A pack stays on record: somebody may have it.");
            case AudienceSalted kept -> throw new Refused("Pseudonyms stay: somebody may know them.");
            default -> {}
        }
    }

    private void expectNothingInTheWay(Entry entry) throws IOException, Refused {
        Long undoneBy = parts.store()
                .read(tables -> tables.entries().at(entry.seq()))
                .map(EntryTable.Line::undoneBy)
                .orElse(null);
        if (undoneBy != null) {
            throw new Refused("Entry " + entry.seq() + " is taken back already, by entry " + undoneBy
                    + ". To bring it back, undo that one.");
        }
        List<Obstacle> obstacles = obstacles(entry);
        if (!obstacles.isEmpty()) {
            throw new Refused(inTheWay(entry, obstacles));
        }
    }

    private String inTheWay(Entry entry, List<Obstacle> obstacles) {
        Content content = entry.content();
        boolean bringsBack = content != null && content.action() instanceof Undone;
        String words = obstacles.stream().map(this::words).collect(Collectors.joining("; "));
        return "Entry " + entry.seq()
                + (bringsBack
                        ? " cannot be taken back, something is in the way of what it would bring back: " + words + "."
                        : " cannot be taken back while this stands on it: " + words + ". Take that back first.");
    }

    private List<Obstacle> obstacles(Entry entry) throws IOException {
        Applying applying = parts.applying(Progress.NONE);
        try {
            return parts.store().read(tables -> obstacles(applying, tables, entry));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Obstacle> obstacles(Applying applying, Tables tables, Entry entry) {
        try {
            return applying.obstacles(tables, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the way of taking an entry back, each in words; nothing where it can be. */
    List<String> inTheWay(long seq) throws IOException {
        try {
            expectPossible(seq);
            return List.of();
        } catch (Refused refused) {
            List<String> all = standingOn(seq).stream().map(this::words).toList();
            return all.isEmpty() ? List.of(String.valueOf(refused.getMessage())) : all;
        }
    }

    /** Where something else is in the way, such as that it was taken back already, nothing stands on it. */
    List<Obstacle> standingOn(long seq) throws IOException {
        if (seq < 1 || seq > parts.journal().head().seq()) {
            return List.of();
        }
        Entry entry = parts.journal().entry(seq);
        boolean inForce = parts.store()
                .read(tables -> tables.entries().at(seq))
                .filter(line -> line.undoneBy() == null && line.destroyedBy() == null)
                .isPresent();
        return inForce && isReversible(entry) ? obstacles(entry) : List.of();
    }

    private static boolean isReversible(Entry entry) {
        Content content = entry.content();
        return content != null
                && !(content.action() instanceof CaseStarted
                        || content.action() instanceof ContentDestroyed
                        || content.action() instanceof EvidenceDestroyed
                        || content.action() instanceof BriefFrozen
                        || content.action() instanceof PackMade
                        || content.action() instanceof AudienceSalted);
    }

    private String words(Obstacle obstacle) {
        String about = obstacle.target().isEmpty() ? "" : " on " + name(obstacle.target());
        return obstacle.entry() == Obstacle.UNKNOWN
                ? obstacle.what()
                : "entry " + obstacle.entry() + " (" + obstacle.what() + about + ")";
    }

    private String name(String target) {
        return parts.store().read(tables -> new Naming(tables).of(target));
    }
}
