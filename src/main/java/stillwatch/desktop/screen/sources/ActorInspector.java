package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;

/** What the inspector shows of somebody a source names. */
record ActorInspector(Forms forms, ActorSheet sheet) {

    List<Node> content() {
        return List.of(
                new VBox(6, SourceInspector.title(sheet.first().name()), new Chip("actor", Chip.Tone.NEUTRAL)),
                Texts.wrapped("Named by a source. That somebody is named here says nothing of what they did.", "muted"),
                facts(),
                new NotesSection(forms, sheet.id().toString(), sheet.notes()),
                Origins.of(forms.desk().navigator(), sheet.said()));
    }

    private Node facts() {
        String aliases = sheet.facts().stream()
                .flatMap(fact -> fact.aliases().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        Facts facts = new Facts().add("Kind", kind(sheet.first().actorKind())).add("Also called", aliases);
        sheet.facts().stream()
                .flatMap(fact -> fact.details().stream())
                .distinct()
                .forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        return facts.add("Id", sheet.id().toString(), "mono");
    }

    private static String kind(ActorKind kind) {
        return switch (kind) {
            case ORG -> "organisation";
            case PERSON -> "person";
            case GROUP -> "group";
            case UNKNOWN -> "not said";
        };
    }
}
