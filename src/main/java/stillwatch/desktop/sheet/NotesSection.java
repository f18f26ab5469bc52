package stillwatch.desktop.sheet;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.Notes.Note;

/** The notes on a thing, each with who wrote it; written, changed and removed here. */
public final class NotesSection extends Section {
    private static final int LONGEST = 2000;
    private final Forms forms;

    public NotesSection(Forms forms, String target, List<Note> notes) {
        super("Notes");
        this.forms = forms;
        setId("sheet-notes");
        if (notes.isEmpty()) {
            getChildren().add(Texts.wrapped("None yet.", "muted"));
        }
        notes.forEach(note -> getChildren().add(note(note)));
        Button add = Buttons.withKey(Buttons.plain("Add note", () -> add(forms, target)), "N");
        add.setId("note-add");
        getChildren().add(add);
    }

    public static void add(Forms forms, String target) {
        forms.open(NoteForm.onNew(forms, List.of(target)));
    }

    /** One note on all of them. */
    public static void addOnAll(Forms forms, List<String> targets) {
        forms.open(NoteForm.onNew(forms, targets));
    }

    private Node note(Note note) {
        HBox deeds = new HBox(
                2,
                Row.caption(about(note)),
                Panel.spring(),
                Buttons.icon(Feather.EDIT_2, "Change this note", () -> forms.open(NoteForm.onOld(forms, note))),
                Buttons.icon(Feather.TRASH_2, "Remove this note", () -> forms.open(removing(note))));
        deeds.getStyleClass().add("sheet-deeds");
        VBox box = new VBox(4, Texts.wrapped(ShownText.of(note.text(), LONGEST)), marks(note), deeds);
        box.getStyleClass().addAll("row-line", "sheet-note");
        return box;
    }

    private static FlowPane marks(Note note) {
        FlowPane marks = new FlowPane(4, 4);
        if (note.privileged()) {
            marks.getChildren().add(new Chip("privileged", Chip.Tone.WARN));
        }
        note.tags().forEach(tag -> marks.getChildren().add(new Chip(ShownText.of(tag, 40), Chip.Tone.OTHER)));
        if (note.also() > 0) {
            String others = Texts.counted(note.also(), "other", "others");
            marks.getChildren().add(new Chip("also on " + others, Chip.Tone.NEUTRAL));
        }
        marks.setManaged(!marks.getChildren().isEmpty());
        return marks;
    }

    private String about(Note note) {
        String who = Row.who(
                ShownText.of(note.by(), 60), note.at(), forms.desk().taste().zone());
        return (note.versions() > 1 ? "changed " : "") + who;
    }

    private InlineForm removing(Note note) {
        return ReasonForm.of(
                forms,
                new ReasonForm.Asked(
                        "Remove this note",
                        "It goes with all its versions, and can be brought back.",
                        "Remove",
                        "Note removed"),
                why -> forms.desk().opened().notes().remove(forms.desk().taste().by(), note.id(), why));
    }
}
