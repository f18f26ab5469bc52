package stillwatch.desktop.screen.incidents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;

/** What the inspector shows of a single event. */
record EventInspector(Forms forms, EventSheet sheet) {

    List<Node> content() {
        Button connect =
                Buttons.withKey(Buttons.plain("Connect…", () -> forms.open(ConnectForm.of(forms, sheet))), "C");
        connect.setId("sheet-connect");
        List<Node> parts = new ArrayList<>(List.of(head(), new FlowPane(connect), facts()));
        parts.addAll(IncidentInspector.ties(forms, sheet.said().id(), sheet.ties()));
        parts.add(new NotesSection(forms, sheet.said().id().toString(), sheet.notes()));
        parts.add(Origins.of(forms.desk().navigator(), List.of(sheet.said())));
        return parts;
    }

    private Node head() {
        FlowPane marks = new FlowPane(6, 4, new Chip("event", Chip.Tone.NEUTRAL));
        if (sheet.fact().at() == null) {
            marks.getChildren().add(new Chip("no time", Chip.Tone.WARN));
        }
        return new VBox(6, IncidentInspector.title(sheet.fact().title()), marks);
    }

    private Node facts() {
        Facts facts = new Facts();
        facts.setId("event-facts");
        time(facts, sheet.fact().at());
        facts.add("Kind", sheet.fact().kind());
        AccountKey account = sheet.fact().account();
        if (account != null) {
            facts.add("Account", account(account)).add("Platform", account.platform());
        }
        sheet.fact().details().forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        return facts.add("Id", sheet.said().id().toString(), "mono");
    }

    private void time(Facts facts, @Nullable Moment at) {
        if (at == null) {
            facts.add("Time", "not stated: it stands in no order", "warn-text");
            return;
        }
        MomentWords words = new MomentWords(at);
        facts.add("Time", ShownMoment.of(at), "strong")
                .add("Between", words.range(forms.desk().taste().zone()))
                .add("Stated", words.precision())
                .add("Zone", words.zone())
                .add("As written", "“" + at.written() + "”");
    }

    private Button account(AccountKey account) {
        Button link = Buttons.link(
                ShownText.of(account.externalId(), 60),
                () -> forms.desk().navigator().goToId(account.id().toString()));
        link.setId("event-account");
        link.getStyleClass().add("fact-link");
        return link;
    }
}
