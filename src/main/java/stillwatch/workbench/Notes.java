package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.EvidenceAction.Annotated;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.view.Whereabouts;

/** Notes people write on things. */
final class Notes {
    private final Parts parts;
    private final WriterThread writer;

    Notes(Parts parts, WriterThread writer) {
        this.parts = parts;
        this.writer = writer;
    }

    String add(String by, String target, String place, String text, List<String> tags) throws IOException, Refused {
        Id id = existing(target);
        if (text.isBlank()) {
            throw new Refused("A note needs a text.");
        }
        Entry entry = writer.perform(by, new Annotated(id.toString(), place, text, tags), Progress.NONE);
        return Id.made(Kind.ANNOTATION, entry.seq(), 1).toString();
    }

    private Id existing(String target) throws Refused {
        try {
            Id id = Id.parse(target);
            if (parts.store().read(tables -> exists(tables, id))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(noSuch(target), e);
        }
        throw new Refused(noSuch(target));
    }

    private static boolean exists(Tables tables, Id id) {
        return switch (id.kind()) {
            case EVIDENCE -> !tables.evidence().arrivals(id).isEmpty();
            case ANNOTATION -> tables.annotations().current(id).isPresent();
            default -> new Whereabouts(tables.rows()).contains(id);
        };
    }

    private static String noSuch(String target) {
        return "There is nothing with the id \"" + ShownText.of(target)
                + "\" in this case. \"show\" and \"search\" list ids.";
    }
}
