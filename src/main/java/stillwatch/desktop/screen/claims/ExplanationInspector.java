package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.claims.Held;
import stillwatch.claims.LikelihoodWords;
import stillwatch.claims.Matrix;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Row;
import stillwatch.workbench.Notes.Note;

/** What the inspector shows of an explanation: what speaks against it first. */
record ExplanationInspector(Here here, Matrix.Row row, List<Note> notes) {

    List<Node> content() {
        return new ArrayList<>(List.of(
                head(),
                deeds(),
                likelihood(),
                fits(),
                new NotesSection(here.forms(), row.hypothesis().id(), notes)));
    }

    private Node head() {
        Node title = Texts.wrapped(ShownText.of(row.hypothesis().what().text(), 400), "section-title", "sheet-title");
        title.setId("sheet-title");
        Chip chip = new Chip("explanation · rank " + row.rank(), Chip.Tone.NEUTRAL);
        return new VBox(6, new FlowPane(6, 4, chip), title, Row.caption(ExplanationsView.about(row)));
    }

    private Node deeds() {
        String id = row.hypothesis().id();
        return new FlowPane(
                8,
                8,
                Here.button(
                        "Weigh…", "W", "explanation-weigh", () -> here.forms().open(EvaluationForm.of(here, id, null))),
                Here.button(
                        "How likely…",
                        "K",
                        "explanation-likely",
                        () -> here.forms().open(JudgementForm.of(here, id))));
    }

    private Node likelihood() {
        Section section = new Section("How likely");
        if (row.judgement() == null) {
            section.getChildren().add(Texts.wrapped("Nobody said yet.", "muted"));
        } else {
            LikelihoodWords.of(row.judgement().what())
                    .forEach(words -> section.getChildren().add(Texts.wrapped(words)));
        }
        return section;
    }

    private Node fits() {
        Section section = new Section("How things fit it");
        section.setId("explanation-fits");
        row.cells().stream()
                .filter(java.util.Objects::nonNull)
                .sorted(java.util.Comparator.comparing(
                        (Held<Evaluation> one) -> one.what().rating()))
                .forEach(one -> section.getChildren().add(fit(one)));
        return section;
    }

    private Node fit(Held<Evaluation> one) {
        String about = one.what().rating().words() + ": " + one.what().why() + "\n" + here.who(one);
        return Row.leading(
                here.name(one.what().item()),
                about,
                () -> here.forms()
                        .open(EvaluationForm.of(
                                here, row.hypothesis().id(), one.what().item())));
    }
}
