package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;
import stillwatch.desktop.sheet.Row;
import stillwatch.desktop.sheet.tie.ConnectForm;
import stillwatch.desktop.sheet.tie.MomentWords;
import stillwatch.desktop.sheet.tie.TiesSection;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Event;
import stillwatch.store.view.Located;

/** What the inspector shows of a single event. */
record EventInspector(Forms forms, EventSheet sheet) {

    static final Set<Kind> CONNECTED =
            Set.of(Kind.INCIDENT, Kind.ACCOUNT, Kind.CLUSTER, Kind.EVIDENCE, Kind.PROPOSITION);

    /** {@code shift}: what there was before and after it. */
    List<Node> content(List<String> shift) {
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), facts()));
        parts.addAll(TiesSection.all(forms, sheet.id(), sheet.ties()));
        parts.add(new NotesSection(forms, sheet.id().toString(), sheet.notes()));
        Located<EventFact> row = sheet.event().row();
        parts.add(Origins.of(forms.desk().navigator(), row == null ? List.of() : List.of(row)));
        if (!shift.isEmpty()) {
            parts.add(around(shift));
        }
        return parts;
    }

    private static Node around(List<String> shift) {
        Section section = new Section("Before and after it");
        section.setId("event-around");
        shift.forEach(one -> section.getChildren().add(Texts.wrapped(one)));
        section.getChildren()
                .add(Texts.wrapped(
                        "Counts of what shows. That something came after does not say it came of it.", "caption"));
        return section;
    }

    private Node deeds() {
        FlowPane deeds = new FlowPane(8, 8);
        deed(deeds, "sheet-connect", "Connect…", "C", this::connect);
        deed(deeds, "sheet-tag", "Tag…", "G", () -> forms.open(TagForm.of(forms, List.of(sheet.event()))));
        deed(deeds, "sheet-edit", "Edit", "E", this::edit);
        if (sheet.event().withdrawn()) {
            deed(
                    deeds,
                    "sheet-restore",
                    "Restore",
                    null,
                    () -> Withdrawing.restore(forms, sheet.id().toString()));
        } else {
            deed(
                    deeds,
                    "sheet-withdraw",
                    "Withdraw",
                    "W",
                    () -> Withdrawing.ask(forms, List.of(sheet.id().toString())));
        }
        return deeds;
    }

    private static void deed(FlowPane deeds, String id, String words, @Nullable String key, Runnable action) {
        Button button = Buttons.withKey(Buttons.plain(words, action), key);
        button.setId(id);
        deeds.getChildren().add(button);
    }

    void connect() {
        forms.open(ConnectForm.of(forms, sheet.id(), sheet.fact().title(), CONNECTED, sheet.ties()));
    }

    void edit() {
        forms.open(EventForm.onOld(forms, sheet.event()));
    }

    private Node head() {
        FlowPane marks = new FlowPane(6, 4, new Chip("event", Chip.Tone.NEUTRAL));
        if (sheet.fact().at() == null) {
            marks.getChildren().add(new Chip("no time", Chip.Tone.WARN));
        }
        if (sheet.event().byHand()) {
            marks.getChildren().add(new Chip("added by hand", Chip.Tone.NEUTRAL));
        }
        if (sheet.event().edited()) {
            marks.getChildren().add(new Chip("edited", Chip.Tone.WARN));
        }
        if (sheet.event().withdrawn()) {
            marks.getChildren().add(new Chip("withdrawn", Chip.Tone.WARN));
        }
        return new VBox(6, Row.title(sheet.fact().title()), marks);
    }

    private Node facts() {
        Facts facts = new Facts();
        facts.setId("event-facts");
        time(facts, sheet.fact().at());
        decided(facts);
        facts.add("Kind", sheet.fact().kind());
        AccountKey account = sheet.fact().account();
        if (account != null) {
            facts.add("Account", account(account)).add("Platform", account.platform());
        }
        sheet.fact().details().forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        return facts.add("Id", sheet.id().toString(), "mono");
    }

    /** What was said first stays visible beside what a person says. */
    private void decided(Facts facts) {
        Event event = sheet.event();
        Moment first = event.first().at();
        if (event.edited()) {
            facts.add("First said", event.first().title())
                    .add("First as written", first == null ? "no time" : "“" + first.written() + "”");
        }
        DecidedEvent.Said said = event.decided().said();
        facts.add("Said by", said == null ? null : said.by()).add("Why", said == null ? null : said.why());
        DecidedEvent.Withdrawal gone = event.decided().withdrawn();
        facts.add("Withdrawn", gone == null ? null : gone.why());
        facts.add(
                "Tags",
                event.decided().tags().isEmpty()
                        ? null
                        : String.join(", ", event.decided().tags()));
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
