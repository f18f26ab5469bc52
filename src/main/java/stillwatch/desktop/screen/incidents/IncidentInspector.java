package stillwatch.desktop.screen.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;
import stillwatch.desktop.sheet.Row;
import stillwatch.desktop.sheet.tie.ConnectForm;
import stillwatch.desktop.sheet.tie.MomentWords;
import stillwatch.desktop.sheet.tie.TiesSection;
import stillwatch.store.decided.Incidents;

/** What the inspector shows of an incident. */
record IncidentInspector(Forms forms, IncidentSheet sheet, Runnable more) {
    private static final Set<Kind> CONNECTED =
            Set.of(Kind.ACCOUNT, Kind.CLUSTER, Kind.EVIDENCE, Kind.EVENT, Kind.PROPOSITION);

    List<Node> content() {
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), facts()));
        if (sheet.described() != null && !sheet.said().isEmpty()) {
            parts.add(asImported());
        }
        parts.addAll(TiesSection.all(forms, sheet.line().id(), sheet.ties()));
        parts.add(new NotesSection(forms, sheet.line().id().toString(), sheet.notes()));
        parts.add(new DuringSection(sheet, forms.desk().navigator(), more));
        if (!sheet.line().byHand()) {
            parts.add(Origins.of(forms.desk().navigator(), sheet.said()));
        }
        return parts;
    }

    private Node head() {
        FlowPane marks = new FlowPane(6, 4, new Chip("incident", Chip.Tone.NEUTRAL));
        marks.getChildren()
                .add(
                        sheet.line().byHand()
                                ? new Chip("by hand", Chip.Tone.ACCENT)
                                : new Chip("imported", Chip.Tone.NEUTRAL));
        if (!sheet.line().byHand() && sheet.described() != null) {
            marks.getChildren().add(new Chip("described here", Chip.Tone.ACCENT));
        }
        return new VBox(6, Row.title(sheet.line().name()), marks);
    }

    private Node deeds() {
        Button describe =
                Buttons.withKey(Buttons.plain("Describe", () -> forms.open(IncidentForm.onOld(forms, sheet))), "E");
        describe.setId("incident-describe");
        Button connect = Buttons.withKey(Buttons.plain("Connect…", () -> connect(forms, sheet)), "C");
        connect.setId("sheet-connect");
        return new FlowPane(8, 8, describe, connect);
    }

    static void connect(Forms forms, IncidentSheet sheet) {
        forms.open(ConnectForm.of(forms, sheet.line().id(), sheet.line().name(), CONNECTED, sheet.ties()));
    }

    private Node facts() {
        Facts facts = new Facts().add("Summary", sheet.line().summary());
        moment(facts, sheet.line().when(), "Period");
        facts.add("Scope", sheet.line().scope())
                .add("Targets", String.join(", ", sheet.line().targets()));
        rows().flatMap(fact -> fact.details().stream())
                .distinct()
                .forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        described(facts);
        return facts.add("Id", sheet.line().id().toString(), "mono");
    }

    private Stream<IncidentFact> rows() {
        return sheet.said().stream().map(said -> (IncidentFact) said.fact());
    }

    private void described(Facts facts) {
        Incidents.Incident described = sheet.described();
        if (described != null) {
            facts.add(
                    sheet.line().byHand() ? "Said" : "Described",
                    Row.caption(Row.who(
                            described.by(), described.at(), forms.desk().taste().zone())));
        }
    }

    private void moment(Facts facts, @Nullable Moment when, String name) {
        if (when == null) {
            facts.add(name, "not stated", "muted");
            return;
        }
        MomentWords words = new MomentWords(when);
        facts.add(name, ShownMoment.of(when), "strong")
                .add("As written", "“" + when.written() + "”")
                .add("Range", words.range(forms.desk().taste().zone()))
                .add("Zone", words.zone());
    }

    /** What the rows say stays to be seen beside what a person says. */
    private Node asImported() {
        Section section = new Section("As imported");
        rows().distinct()
                .forEach(fact -> section.getChildren()
                        .add(new Facts()
                                .add("Name", fact.name())
                                .add(
                                        "Period",
                                        fact.period() == null
                                                ? null
                                                : "“" + fact.period().written() + "”")
                                .add("Scope", fact.scope())));
        return section;
    }
}
