package stillwatch.desktop.screen.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.Detail;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Origins;
import stillwatch.desktop.sheet.Row;
import stillwatch.store.decided.Sources;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.list.SourceLine;

/** What the inspector shows of a source. */
record SourceInspector(Forms forms, SourceSheet sheet) {
    private static final int MOST = 100;

    List<Node> content() {
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), facts(), assessments(), documents()));
        if (!sheet.clusters().isEmpty()) {
            parts.add(clusters());
        }
        parts.add(new NotesSection(forms, sheet.line().id().toString(), sheet.notes()));
        parts.add(imports());
        if (!sheet.said().isEmpty()) {
            parts.add(Origins.of(navigator(), sheet.said()));
        }
        return parts;
    }

    private Navigator navigator() {
        return forms.desk().navigator();
    }

    private Node head() {
        SourceLine line = sheet.line();
        FlowPane marks = new FlowPane(6, 4, new Chip("source", Chip.Tone.NEUTRAL), StakeWords.chip(line.stake()));
        marks.getChildren().add(SourcesTable.reliability(line));
        return new VBox(6, title(line.name()), marks);
    }

    static Node title(String name) {
        Node title = Texts.wrapped(ShownText.of(name, 300), "section-title", "sheet-title");
        title.setId("sheet-title");
        return title;
    }

    private Node deeds() {
        Button assess =
                Buttons.withKey(Buttons.plain("Assess", () -> forms.open(AssessForm.onOld(forms, sheet.line()))), "A");
        assess.setId("source-assess");
        return new FlowPane(8, 8, assess);
    }

    private Node facts() {
        SourceLine line = sheet.line();
        Facts facts = new Facts().add("Kind", line.kind());
        if (!line.described()) {
            facts.add("Known", "only named, by a document or a claim");
        }
        facts.add("Stake", StakeWords.of(line.stake())).add("Relied on", relied(line));
        facts.add("Basis", line.basis()).add("Says so", sayer(line));
        details().forEach(detail -> facts.add(ShownText.of(detail.name(), 40), detail.value()));
        return facts.add("Id", line.id().toString(), "mono");
    }

    private Stream<Detail> details() {
        return sheet.said().stream()
                .filter(said -> said.fact() instanceof SourceFact)
                .flatMap(said -> ((SourceFact) said.fact()).details().stream())
                .distinct();
    }

    private static String relied(SourceLine line) {
        Reliability known = Reliability.of(line.reliability());
        return Reliability.said(line.reliability()) + (known == null ? "" : ". " + known.meaning());
    }

    /** Who assesses it so: a person of this case, or only a row. */
    private String sayer(SourceLine line) {
        if (line.assessed() && !sheet.assessments().isEmpty()) {
            return who(sheet.assessments().getFirst());
        }
        return line.stake() == null && line.reliability() == null ? "" : "a row of an import; nobody here has yet";
    }

    private String who(Sources.Assessment one) {
        return Row.who(one.by(), one.at(), forms.desk().taste().zone());
    }

    private Node assessments() {
        Section section = new Section("Assessments in this case");
        section.setId("source-assessments");
        if (sheet.assessments().isEmpty()) {
            section.getChildren().add(Texts.wrapped("None yet.", "muted"));
        }
        sheet.assessments().forEach(one -> section.getChildren().add(assessment(one)));
        return section;
    }

    private Node assessment(Sources.Assessment one) {
        String words = StakeWords.of(one.stake()) + " · " + Reliability.said(one.reliability());
        String about = (one.basis() == null ? "" : one.basis()) + "\n" + who(one);
        return Row.leading(words, about, () -> navigator().goToId("entry-" + one.seq()));
    }

    private Node documents() {
        Section section =
                new Section("Documents · " + Texts.number(sheet.documents().size()));
        section.setId("source-documents");
        if (sheet.documents().isEmpty()) {
            section.getChildren().add(Texts.wrapped("None in the case.", "muted"));
        }
        List<Node> rows = sheet.documents().stream().map(this::document).toList();
        section.getChildren().addAll(Row.first(rows, MOST, "documents"));
        return section;
    }

    private Node document(DocumentLine line) {
        return documentRow(navigator(), line);
    }

    static Node documentRow(Navigator navigator, DocumentLine line) {
        String about = line.about() + " · derived from: " + line.derivation().words();
        return Row.leading(line.title(), about, () -> navigator.goToId(line.id().toString()));
    }

    private Node clusters() {
        Section section = new Section(
                "Clusters it claims · " + Texts.number(sheet.clusters().size()));
        section.setId("source-clusters");
        section.getChildren().add(Texts.wrapped("Its statement, not a finding of this case.", "caption"));
        List<Node> rows = sheet.clusters().stream().map(this::cluster).toList();
        section.getChildren().addAll(Row.first(rows, MOST, "clusters"));
        return section;
    }

    private Node cluster(ClusterLine line) {
        String about = Texts.counted(line.members(), "account", "accounts")
                + (line.description() == null ? "" : " · " + line.description());
        return Row.leading(
                line.label(), about, () -> navigator().goToId(line.id().toString()));
    }

    private Node imports() {
        Section section = new Section(
                "Imports that speak of it · " + Texts.number(sheet.imports().size()));
        section.setId("source-imports");
        List<Node> rows = sheet.imports().stream().map(this::imported).toList();
        section.getChildren().addAll(Row.first(rows, MOST, "imports"));
        if (rows.isEmpty()) {
            section.getChildren().add(Texts.wrapped("None.", "muted"));
        }
        return section;
    }

    private Node imported(ImportLine line) {
        String about = "entry " + line.entry() + " · "
                + Row.who(line.by(), line.at(), forms.desk().taste().zone());
        return Row.leading(line.file(), about, () -> navigator().goTo(Origins.imported(line.entry())));
    }
}
