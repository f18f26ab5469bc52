package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.ConflictSettled;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What the inspector shows of a conflict: both sides, and what came of it. */
record ConflictInspector(Here here, Conflicts.Found found) {

    List<Node> content() {
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), between()));
        Held<ConflictSettled> settled = found.settled();
        if (settled != null) {
            parts.add(settled(settled));
        }
        return parts;
    }

    private Node head() {
        Node title = Texts.wrapped(ShownText.of(found.conflict().what(), 400), "section-title", "sheet-title");
        title.setId("sheet-title");
        FlowPane marks = new FlowPane(
                6,
                4,
                new Chip(ConflictRow.state(found), found.open() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL),
                new Chip(found.conflict().kind().words(), Chip.Tone.NEUTRAL));
        return new VBox(6, marks, title);
    }

    private Node deeds() {
        String words = found.open() ? "Settle" : "Settle anew";
        return new FlowPane(
                8,
                8,
                Here.button(words, "D", "conflict-settle", () -> here.forms().open(SettleForm.of(here, found))));
    }

    private Node between() {
        Section section = new Section("Between");
        section.setId("conflict-between");
        found.conflict().between().forEach(id -> section.getChildren().add(side(id)));
        return section;
    }

    private Node side(String id) {
        @Nullable Noun noun = here.book().at(id, Noun.class).map(Held::what).orElse(null);
        if (noun instanceof Statement one) {
            String words = here.book().excerpt(one.excerpt()).map(Noun::words).orElse("");
            return Row.leading(here.name(one.speaker()) + " " + one.stance().words(), words, () -> here.goTo(id));
        }
        return Row.leading(here.name(id), "", () -> here.goTo(id));
    }

    private Node settled(Held<ConflictSettled> settled) {
        Section section = new Section("What came of it");
        section.getChildren()
                .addAll(
                        new Facts()
                                .add("Outcome", settled.what().how().words(), "strong")
                                .add("Note", settled.what().note()),
                        here.entry("Settled", settled));
        return section;
    }
}
