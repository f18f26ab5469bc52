package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.QuestionAnswered;
import stillwatch.casefile.claim.Question;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Row;
import stillwatch.workbench.Notes.Note;

/** What the inspector shows of a question. */
record QuestionInspector(Here here, QuestionRow row, List<Note> notes) {

    List<Node> content() {
        Question what = row.question().what();
        Facts facts = new Facts()
                .add("Could answer", row.who())
                .add("Would settle it", row.settles())
                .add("Short name", what.ref())
                .add("Asked", Row.caption(here.who(row.question())));
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), facts, claims()));
        @Nullable Held<QuestionAnswered> answer = row.answer();
        if (answer != null) {
            parts.add(new Section(
                    "Answer",
                    Texts.wrapped(ShownText.of(answer.what().answer(), 1200)),
                    here.entry("Answered", answer)));
        }
        parts.add(new NotesSection(here.forms(), row.id(), notes));
        return parts;
    }

    private Node head() {
        Node title = Texts.wrapped(ShownText.of(row.text(), 400), "section-title", "sheet-title");
        title.setId("sheet-title");
        Chip chip = new Chip(row.state(), row.answer() == null ? Chip.Tone.WARN : Chip.Tone.GOOD);
        return new VBox(6, new FlowPane(6, 4, chip), title);
    }

    private Node deeds() {
        String words = row.answer() == null ? "Answer" : "Answer anew";
        return new FlowPane(
                8,
                8,
                Here.button(words, "D", "question-answer", () -> here.forms().open(AnswerForm.of(here, row.id()))));
    }

    private Node claims() {
        Section section = new Section("About");
        row.question()
                .what()
                .propositions()
                .forEach(id -> section.getChildren().add(Row.leading(here.name(id), "", () -> here.goTo(id))));
        if (section.getChildren().size() == 1) {
            section.getChildren().add(Texts.wrapped("No claim in particular.", "muted"));
        }
        return section;
    }
}
