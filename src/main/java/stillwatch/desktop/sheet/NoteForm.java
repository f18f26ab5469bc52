package stillwatch.desktop.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.workbench.Notes.Note;

/** Writes a note on a thing, or changes one. */
final class NoteForm {
    private final Forms forms;
    private final String target;
    private final @Nullable Note old;
    private final TextArea text;
    private final TextField tags;
    private final CheckBox privileged = new CheckBox("Privileged: for nobody outside");
    private final InlineForm form;

    private NoteForm(Forms forms, String target, @Nullable Note old) {
        this.forms = forms;
        this.target = target;
        this.old = old;
        text = Inputs.lines("note-text", old == null ? "" : old.text(), 4, "What you noticed");
        tags = Inputs.line("note-tags", old == null ? "" : String.join(", ", old.tags()), "With commas between");
        privileged.setId("note-privileged");
        privileged.setSelected(old != null && old.privileged());
        String title = old == null ? "New note" : "Change the note";
        form = new InlineForm(title, "Save note", this::decide, forms::leave);
        form.needed("Note", text, "A note needs a text.").field("Tags", tags).put(privileged);
    }

    static InlineForm onNew(Forms forms, String target) {
        return new NoteForm(forms, target, null).form;
    }

    static InlineForm onOld(Forms forms, Note note) {
        return new NoteForm(forms, note.target(), note).form;
    }

    private void decide() {
        String said = old == null ? "Note written" : "Note changed";
        forms.desk().decisions().decide(said, work(), done -> forms.leave(), form::refuse);
    }

    /** Taken down on the UI thread, done elsewhere. */
    private Callable<Object> work() {
        Desk desk = forms.desk();
        String by = desk.taste().by();
        String words = text.getText();
        List<String> all = Arrays.stream(tags.getText().split("[,，、،]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        boolean kept = privileged.isSelected();
        return old == null
                ? () -> desk.opened().notes().add(by, target, "", words, all, kept)
                : () -> desk.opened().notes().revise(by, old.id(), old.place(), words, all, kept);
    }
}
