package stillwatch.desktop.screen.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;
import stillwatch.desktop.sheet.Row;

/** What the inspector shows of a document. */
record DocumentInspector(Forms forms, DocumentSheet sheet) {

    List<Node> content() {
        Node title = SourceInspector.title(sheet.line().title());
        VBox head = new VBox(6, title, new Chip("document", Chip.Tone.NEUTRAL));
        List<Node> parts = new ArrayList<>(List.of(head, facts()));
        if (!sheet.resting().isEmpty()) {
            parts.add(resting());
        }
        parts.add(new NotesSection(forms, sheet.line().id().toString(), sheet.notes()));
        parts.add(Origins.of(navigator(), sheet.said()));
        return parts;
    }

    private Node resting() {
        Section section = new Section("Derived from it");
        section.setId("document-resting");
        sheet.resting().forEach(line -> section.getChildren().add(SourceInspector.documentRow(navigator(), line)));
        return section;
    }

    private Navigator navigator() {
        return forms.desk().navigator();
    }

    private Node facts() {
        DocumentLine line = sheet.line();
        Facts facts = new Facts().add("Source", link(line.source(), sheet.source(), "document-source"));
        moment(facts, "Published", line.published());
        moment(facts, "Captured", line.captured());
        facts.add("Language", line.language()).add("Reference", line.ref(), "mono");
        derived(facts, line.derivation());
        line.details().stream()
                .filter(detail -> !Derivation.named(detail))
                .forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        return facts.add("Id", line.id().toString(), "mono");
    }

    private void derived(Facts facts, Derivation derivation) {
        Id from = derivation.from();
        if (from == null) {
            facts.add("Derived from", derivation.words());
            return;
        }
        Button link = link(String.valueOf(derivation.title()), from.toString(), "document-from");
        facts.add("Derived from", new VBox(link, Row.caption("stated, as " + derivation.stated())));
    }

    private static void moment(Facts facts, String name, @Nullable Moment moment) {
        if (moment == null) {
            facts.add(name, "not stated", "muted");
        } else {
            facts.add(name, ShownMoment.of(moment)).add("As written", "“" + moment.written() + "”");
        }
    }

    private Button link(String text, String target, String id) {
        Button button = Buttons.link(ShownText.of(text, 120), () -> navigator().goToId(target));
        button.setId(id);
        button.setWrapText(true);
        button.getStyleClass().add("fact-link");
        return button;
    }
}
