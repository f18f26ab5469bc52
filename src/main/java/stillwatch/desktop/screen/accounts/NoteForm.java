package stillwatch.desktop.screen.accounts;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import stillwatch.desktop.frame.Desk;

/** A note on an account, or the same one on each of several, or on a cluster. */
final class NoteForm {
    private final Acts acts;
    private final List<String> targets;
    private final TextArea text = new TextArea();
    private final TextField tags = InlineForm.text("note-tags", "With commas between");
    private final CheckBox privileged = new CheckBox("Privileged: not for anybody outside");
    private final InlineForm form;

    private NoteForm(Acts acts, String title, List<String> targets) {
        this.acts = acts;
        this.targets = targets;
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        privileged.setId("note-privileged");
        form = new InlineForm(title, "Write note", this::decide, acts::leave);
        form.needed("Note", text, "A note needs a text.").field("Tags", tags).put(privileged);
        if (targets.size() > 1) {
            form.say("Each account gets a note of its own; each can be taken back by itself in the history.");
        }
    }

    static InlineForm of(Acts acts) {
        Named named = Named.chosen(acts);
        return on(acts, "Note on " + (named.size() == 1 ? named.words() : named.counted()), named.ids());
    }

    static InlineForm on(Acts acts, String title, List<String> targets) {
        return new NoteForm(acts, title, targets).form;
    }

    private void decide() {
        Desk desk = acts.desk();
        List<String> all = Arrays.stream(tags.getText().split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        String by = desk.taste().by();
        String said = text.getText();
        boolean kept = privileged.isSelected();
        desk.decisions()
                .decide(
                        targets.size() == 1 ? "Note written" : "Notes written",
                        () -> {
                            for (String target : targets) {
                                desk.opened().notes().add(by, target, "", said, all, kept);
                            }
                            return targets.size();
                        },
                        done -> acts.leave(),
                        form::refuse);
    }
}
