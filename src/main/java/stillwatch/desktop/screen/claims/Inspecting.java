package stillwatch.desktop.screen.claims;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.claims.Range;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.workbench.Notes.Note;

/** The parts of the inspector for whatever is chosen. */
record Inspecting(Here here, List<Note> notes) {

    List<? extends Node> parts(String id) {
        return claim(id)
                .or(() -> conflict(id))
                .or(() -> question(id))
                .or(() -> explanation(id))
                .or(() -> figure(id))
                .or(() -> excerpt(id))
                .orElseGet(() -> List.of(gone()));
    }

    private Optional<List<Node>> claim(String id) {
        return here.now().line(id).map(line -> new ClaimInspector(here, line, notes).content());
    }

    private Optional<List<Node>> conflict(String id) {
        return here.now().conflict(id).map(found -> new ConflictInspector(here, found).content());
    }

    private Optional<List<Node>> question(String id) {
        return QuestionRow.all(here.now()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new QuestionInspector(here, one, notes).content());
    }

    private Optional<List<Node>> explanation(String id) {
        return here.now().matrix().rows().stream()
                .filter(one -> one.hypothesis().id().equals(id))
                .findFirst()
                .map(one -> new ExplanationInspector(here, one, notes).content());
    }

    private Optional<List<Node>> figure(String id) {
        return here.book().at(id, Figure.class).map(one -> {
            Node title = Texts.wrapped(here.name(id), "section-title", "sheet-title");
            title.setId("sheet-title");
            return List.of(
                    new Chip("number", Chip.Tone.NEUTRAL),
                    title,
                    number(one.what()),
                    new Section("Where it stands", passage(one.what().excerpt())),
                    new NotesSection(here.forms(), id, notes),
                    here.entry("Recorded", one));
        });
    }

    private Node number(Figure one) {
        String hedge = one.hedge().words();
        Facts facts = new Facts()
                .add("As stated", "“" + one.asStated() + "”", "strong")
                .add("Hedge", hedge.isEmpty() ? "none" : hedge)
                .add("Can mean", NumberLines.means(Range.of(one)))
                .add(
                        "Period",
                        one.period() == null ? "not stated" : one.period().written())
                .add("Scope", one.scope() == null ? "not stated" : one.scope());
        String claim = one.proposition();
        return claim == null
                ? facts
                : facts.add("Claim", Here.factLink(here.name(claim), "number-of-claim", () -> here.goTo(claim)));
    }

    private Optional<List<Node>> excerpt(String id) {
        return here.book().at(id, Excerpt.class).map(one -> {
            Node title = Texts.wrapped("An excerpt no claim uses yet", "section-title", "sheet-title");
            title.setId("sheet-title");
            return List.of(new Chip("excerpt", Chip.Tone.NEUTRAL), title, passage(id), here.entry("Recorded", one));
        });
    }

    private Node passage(String id) {
        Optional<Excerpt> one = here.book().excerpt(id);
        Facts facts = new Facts();
        one.ifPresent(excerpt -> facts.add("Words", excerpt.words())
                .add("Place", excerpt.locator())
                .add(
                        "Document",
                        Here.factLink(
                                here.name(excerpt.document()),
                                "excerpt-document",
                                () -> here.goTo(excerpt.document()))));
        return facts;
    }

    private static Empty gone() {
        return new Empty(
                Feather.MESSAGE_SQUARE,
                "No longer there",
                "What brought it was taken back. Redo, or bring the import back, and it is here again.");
    }
}
