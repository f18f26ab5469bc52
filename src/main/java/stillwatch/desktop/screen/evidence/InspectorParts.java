package stillwatch.desktop.screen.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.EntryTable;
import stillwatch.workbench.Notes;

/** The lists of an inspector: notes with their numbers, transfers, what it is connected with, its history. */
record InspectorParts(Details details, Doing doing, String chosenNote, Times times) {
    private static final int LONGEST = 2000;
    private static final int NEWEST = 40;

    Section notes() {
        Section section = new Section("Notes");
        List<Notes.Note> notes = details.notes();
        for (int i = 0; i < notes.size(); i++) {
            section.getChildren().add(note(notes.get(i), i + 1));
        }
        if (notes.isEmpty()) {
            section.getChildren()
                    .add(Texts.wrapped(
                            "None so far. Drag over a place in the viewer, or select lines, to write one.", "muted"));
        }
        return section;
    }

    private Node note(Notes.Note note, int number) {
        Button go = Buttons.plain(Texts.number(number), () -> doing.goTo(note));
        go.getStyleClass().setAll("mark-number");
        go.setId("note-" + number);
        go.setAccessibleText("Go to note " + number);
        String place = note.place().isEmpty() ? "the whole" : note.place();
        VBox words = new VBox(
                2,
                Texts.wrapped(ShownText.of(place, 120), "caption"),
                Texts.wrapped(ShownText.of(note.text(), LONGEST)),
                marks(note),
                Texts.wrapped(ShownText.of(note.by(), 60) + " · " + times.of(note.at()) + versions(note), "caption"),
                new HBox(
                        2,
                        link("Change", "note-change-" + number, () -> doing.change(note)),
                        link("Remove", "note-remove-" + number, () -> doing.remove(note))));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, go, words);
        row.getStyleClass().add("note-row");
        if (note.id().equals(chosenNote)) {
            row.getStyleClass().add("chosen");
        }
        return row;
    }

    private static Button link(String text, String id, Runnable action) {
        Button button = Buttons.link(text, action);
        button.setId(id);
        return button;
    }

    private static String versions(Notes.Note note) {
        return note.versions() > 1 ? " · version " + note.versions() : "";
    }

    private static FlowPane marks(Notes.Note note) {
        FlowPane marks = new FlowPane(4, 4);
        if (note.privileged()) {
            marks.getChildren().add(new Chip("privileged", Chip.Tone.OTHER));
        }
        note.tags().forEach(tag -> marks.getChildren().add(new Chip(ShownText.of(tag, 40), Chip.Tone.NEUTRAL)));
        marks.setManaged(!marks.getChildren().isEmpty());
        return marks;
    }

    Section transfers() {
        Section section = new Section("Hand to hand");
        for (Custody.Transfer one : details.transfers()) {
            section.getChildren().add(transfer(one));
        }
        shownWhen(section, !details.transfers().isEmpty());
        return section;
    }

    private static Node transfer(Custody.Transfer one) {
        String how = one.how() == null ? "" : " · " + ShownText.of(one.how(), 200);
        return new VBox(
                1,
                Texts.wrapped(ShownText.of(one.from()) + " → " + ShownText.of(one.to())),
                Texts.wrapped(ShownText.of(one.at()) + how + " · entry " + one.seq(), "caption"));
    }

    Section links() {
        Section section = new Section("Connected with");
        for (Details.Linked one : details.links()) {
            Button go = Buttons.link(one.name(), () -> doing.link(one.id()));
            section.getChildren().add(new VBox(go, Texts.wrapped(ShownText.of(one.why(), 300), "caption")));
        }
        shownWhen(section, !details.links().isEmpty());
        return section;
    }

    private static void shownWhen(Section section, boolean shown) {
        section.setVisible(shown);
        section.setManaged(shown);
    }

    Section history() {
        Section section = new Section("History");
        section.getChildren().add(Texts.of("Times in " + times.zoneName(), "caption"));
        details.history().stream()
                .limit(NEWEST)
                .forEach(line -> section.getChildren().add(entry(line)));
        int more = details.history().size() - NEWEST;
        if (more > 0) {
            section.getChildren()
                    .add(Texts.of("and " + Texts.number(more) + " earlier entries, in History", "caption"));
        }
        return section;
    }

    private Node entry(EntryTable.Line line) {
        String summary =
                line.summary().replace(details.piece().id(), details.piece().name());
        Label what = Texts.wrapped(ShownText.of(summary, 200));
        String undone = line.undoneBy() == null ? "" : " · taken back in " + line.undoneBy();
        return new VBox(
                1,
                what,
                Texts.wrapped(
                        "entry " + Texts.number(line.seq()) + " · " + times.of(line.at()) + " · "
                                + ShownText.of(line.by(), 60) + undone,
                        "caption"));
    }
}
