package stillwatch.desktop.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.Notes.Note;

/** Writes a note on a thing, or changes one. */
final class NoteForm {
    private final Forms forms;
    private final List<String> targets;
    private final @Nullable Note old;
    private final TextArea text;
    private final TextField tags;
    private final CheckBox privileged = new CheckBox("Privileged: for nobody outside");
    private final InlineForm form;

    private NoteForm(Forms forms, List<String> targets, @Nullable Note old) {
        this.forms = forms;
        this.targets = targets;
        this.old = old;
        text = Inputs.lines("note-text", old == null ? "" : old.text(), 4, "What you noticed");
        tags = Inputs.line("note-tags", old == null ? "" : String.join(", ", old.tags()), "With commas between");
        privileged.setId("note-privileged");
        privileged.setSelected(old != null && old.privileged());
        form = new InlineForm(title(), "Save note", this::decide, forms::leave);
        form.needed("Note", text, "A note needs a text.").field("Tags", tags).put(privileged);
        int others = old == null ? 0 : old.also();
        if (others > 0) {
            form.say("It changes on " + Texts.counted(others, "other thing", "other things") + " too.");
        }
    }

    private String title() {
        if (old != null) {
            return "Change the note";
        }
        return targets.size() == 1 ? "New note" : "One note on " + Texts.number(targets.size()) + " " + kinds();
    }

    private String kinds() {
        List<String> kinds = targets.stream()
                .map(one -> Id.parse(one).kind().word() + "s")
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : "things";
    }

    static InlineForm onNew(Forms forms, List<String> targets) {
        return new NoteForm(forms, targets, null).form;
    }

    static InlineForm onOld(Forms forms, Note note) {
        return new NoteForm(forms, List.of(note.target()), note).form;
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
                ? () -> desk.opened().notes().addOnAll(by, targets, words, all, kept)
                : () -> desk.opened().notes().revise(by, old.id(), old.place(), words, all, kept);
    }
}
