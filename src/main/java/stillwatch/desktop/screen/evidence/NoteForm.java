package stillwatch.desktop.screen.evidence;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.store.decided.Custody.Piece;
import stillwatch.workbench.Notes;

/** A note on a place in evidence, written or written anew. */
final class NoteForm {
    private final Desk desk;
    private final Runnable leave;
    private final Form form;
    private final TextField place;
    private final TextArea text;
    private final TextField tags;
    private final CheckBox privileged = new CheckBox("Privileged: never to leave the case");

    private NoteForm(Desk desk, String title, String at, Notes.@Nullable Note now, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        this.form = new Form(title, "Save note", leave);
        text = form.area("Note", "note-text", now == null ? null : now.text(), "what is to be seen here");
        place = form.field("Place", "note-place", at, "the whole of it");
        tags = form.field(
                "Tags", "note-tags", now == null ? null : String.join(", ", now.tags()), "separated by commas");
        privileged.setId("note-privileged");
        privileged.setSelected(now != null && now.privileged());
        privileged.setWrapText(true);
        form.add(privileged);
    }

    static Form on(Desk desk, Piece piece, String at, Runnable leave) {
        NoteForm made = new NoteForm(desk, "Note on " + ShownText.of(piece.name(), 60), at, null, leave);
        made.form.whenConfirmed(() -> made.add(piece.id()));
        return made.form;
    }

    static Form again(Desk desk, Notes.Note note, Runnable leave) {
        NoteForm made = new NoteForm(desk, "Change the note", note.place(), note, leave);
        made.form.whenConfirmed(() -> made.revise(note.id()));
        return made.form;
    }

    private void add(String evidence) {
        form.decide(
                desk,
                "Note added",
                () -> desk.opened()
                        .notes()
                        .add(
                                desk.taste().by(),
                                evidence,
                                place.getText(),
                                text.getText(),
                                tags(),
                                privileged.isSelected()),
                id -> leave.run());
    }

    private void revise(String note) {
        form.decide(
                desk,
                "Note changed",
                () -> desk.opened()
                        .notes()
                        .revise(
                                desk.taste().by(),
                                note,
                                place.getText(),
                                text.getText(),
                                tags(),
                                privileged.isSelected()),
                entry -> leave.run());
    }

    private List<String> tags() {
        return Arrays.stream(tags.getText().split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
