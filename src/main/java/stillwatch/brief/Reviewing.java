package stillwatch.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Outline;
import stillwatch.brief.outline.Part;
import stillwatch.claims.wording.FieldKind;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.WordingCheck;

/** Reads what a brief says, and what stands over its parts, against the claims it is about. */
final class Reviewing {
    private final WordingCheck check;
    private final List<Remark> remarks = new ArrayList<>();

    Reviewing(WordingCheck check) {
        this.check = check;
    }

    List<Remark> of(Outline outline) {
        read("title", FieldKind.TITLE, outline.cover().title(), null);
        // Page one repeats these sentences.
        outline.claims().forEach(one -> read("claim " + one.number(), FieldKind.TEXT, one.whole(), one.id()));
        outline.numbers().forEach(one -> read("numbers", FieldKind.HEADING, one.subject(), null));
        outline.chronology().forEach(one -> read("chronology", FieldKind.HEADING, one.what(), null));
        outline.groups().forEach(one -> read("cluster " + one.label(), FieldKind.LABEL, one.title(), null));
        outline.ownTexts().forEach(this::own);
        outline.notes().forEach(one -> read("note", FieldKind.TEXT, one.text(), null));
        return List.copyOf(remarks);
    }

    /** What its author writes says no more than the claims do, either. */
    private void own(Part.Own own) {
        read("own text " + own.number(), FieldKind.TITLE, own.title(), null);
        own.paragraphs().forEach(one -> read("own text " + own.number(), FieldKind.TEXT, one, null));
    }

    private void read(String where, FieldKind kind, String text, @Nullable String claim) {
        if (!text.isBlank()) {
            check.of(new Passage(kind, text, claim)).forEach(found -> remarks.add(new Remark(where, text, found)));
        }
    }
}
