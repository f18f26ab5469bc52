package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.EvidenceAction.Annotated;
import stillwatch.casefile.action.EvidenceAction.AnnotationRemoved;
import stillwatch.casefile.action.EvidenceAction.AnnotationRevised;
import stillwatch.casefile.action.EvidenceAction.ThingsAnnotated;
import stillwatch.journal.Entry;
import stillwatch.store.Tables;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EntryTable;

/** Notes people write on things; where in a thing is said as {@link stillwatch.casefile.Spot} reads it, or in free words. */
public final class Notes {
    /** More than a person can have looked at. */
    public static final int MOST = 5_000;

    private final Deciding deciding;

    Notes(Deciding deciding) {
        this.deciding = deciding;
    }

    /**
     * A note as it is now.
     *
     * @param by who wrote it so, {@code at} when
     * @param versions from the first on
     * @param also on how many other things it stands
     */
    public record Note(
            String id,
            String target,
            String place,
            String text,
            List<String> tags,
            boolean privileged,
            String by,
            String at,
            int versions,
            int also) {}

    /** Answers the note's own id. */
    public String add(String by, String target, String place, String text, List<String> tags, boolean privileged)
            throws IOException, Refused {
        Entry entry = deciding.decide(by, () -> {
            Id id = deciding.existing(target);
            expectText(text);
            return new Annotated(id.toString(), place.strip(), text, tags, privileged);
        });
        return Id.made(Kind.ANNOTATION, entry.seq(), 1).toString();
    }

    /** One note on each of these things; answers its id. */
    public String addOnAll(String by, List<String> targets, String text, List<String> tags, boolean privileged)
            throws IOException, Refused {
        List<String> each = targets.stream().map(String::strip).distinct().toList();
        if (each.size() == 1) {
            return add(by, each.getFirst(), "", text, tags, privileged);
        }
        Entry entry = deciding.decide(by, () -> {
            expectText(text);
            expectNotTooMany(each);
            for (String one : each) {
                deciding.existing(one);
            }
            return new ThingsAnnotated(each, text, tags, privileged);
        });
        return Id.made(Kind.ANNOTATION, entry.seq(), 1).toString();
    }

    private static void expectNotTooMany(List<String> things) throws Refused {
        if (things.isEmpty()) {
            throw new Refused("Name at least one thing the note is about.");
        }
        if (things.size() > MOST) {
            throw new Refused("One note can stand on " + MOST + " things at most, and these are " + things.size()
                    + ". Choose fewer, or write on what they have in common, such as an incident.");
        }
    }

    private static void expectText(String text) throws Refused {
        Deciding.said(text, "A note needs a text.");
    }

    public Entry revise(String by, String note, String place, String text, List<String> tags, boolean privileged)
            throws IOException, Refused {
        return deciding.decide(by, () -> {
            AnnotationTable.Version now = current(note);
            expectText(text);
            boolean same = now.place().equals(place.strip())
                    && now.text().equals(text)
                    && now.tags().equals(tags)
                    && now.privileged() == privileged;
            if (same) {
                throw new Refused("Nothing of the note was changed.");
            }
            return new AnnotationRevised(now.id().toString(), place.strip(), text, tags, privileged);
        });
    }

    /** The note goes with all its versions; taking this back brings it back. */
    public Entry remove(String by, String note, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            AnnotationTable.Version now = current(note);
            String id = now.id().toString();
            if (!deciding.read(tables -> tables.annotations().currentOn(id)).isEmpty()) {
                throw new Refused("There are notes on this note. Remove those first.");
            }
            return new AnnotationRemoved(id, Deciding.why(why));
        });
    }

    private AnnotationTable.Version current(String note) throws Refused {
        Id id = deciding.existing(note, Kind.ANNOTATION);
        return deciding.read(tables -> tables.annotations().current(id)).orElseThrow();
    }

    /** Oldest first. */
    public List<Note> on(String target) {
        return deciding.read(tables -> notes(tables, tables.annotations().currentOn(target)));
    }

    /** Oldest first. */
    public List<Note> all() {
        return deciding.read(tables -> notes(tables, tables.annotations().current()));
    }

    private static List<Note> notes(Tables tables, List<AnnotationTable.Version> versions) {
        return versions.stream().map(one -> note(tables, one)).toList();
    }

    private static Note note(Tables tables, AnnotationTable.Version now) {
        EntryTable.Line line = tables.entries().at(now.seq()).orElseThrow();
        long versions = tables.annotations().versions(now.id()).stream()
                .filter(one -> !one.undone())
                .count();
        return new Note(
                now.id().toString(),
                now.target(),
                now.place(),
                now.text(),
                now.tags(),
                now.privileged(),
                line.by(),
                line.at(),
                (int) versions,
                tables.annotations().also(now.first()).size());
    }
}
