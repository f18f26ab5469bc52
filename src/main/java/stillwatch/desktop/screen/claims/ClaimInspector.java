package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Copied;
import stillwatch.claims.Held;
import stillwatch.claims.LikelihoodWords;
import stillwatch.desktop.claim.OriginsSection;
import stillwatch.desktop.claim.Standing;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.NotesSection;
import stillwatch.desktop.sheet.Row;
import stillwatch.workbench.Notes.Note;

/** What the inspector shows of a claim, from how it stands down to its history. */
record ClaimInspector(Here here, ClaimLine line, List<Note> notes) {
    private static final int LONGEST = 600;

    List<Node> content() {
        List<Node> parts = new ArrayList<>(List.of(head(), deeds(), statements(), origins()));
        if (line.proposition().what().kind().hasStatus()) {
            parts.add(new StandingSection(here, line));
        }
        likelihood().ifPresent(parts::add);
        parts.add(new AnswersSection(here, line));
        figures().ifPresent(parts::add);
        conflicts().ifPresent(parts::add);
        parts.add(questions());
        parts.add(new NotesSection(here.forms(), id(), notes));
        parts.add(history());
        return parts;
    }

    private String id() {
        return line.proposition().id();
    }

    private Proposition what() {
        return line.proposition().what();
    }

    private Node head() {
        Node title = Texts.wrapped(ShownText.of(what().sentence(), LONGEST), "section-title", "sheet-title");
        title.setId("sheet-title");
        VBox head = new VBox(6, marks(), title);
        said().ifPresent(head.getChildren()::add);
        return head;
    }

    private FlowPane marks() {
        FlowPane marks = new FlowPane(6, 4, Standing.chip(line));
        if (what().kind().hasStatus()) {
            marks.getChildren().add(new Chip(what().kind().words(), Chip.Tone.NEUTRAL));
        }
        if (line.conflicts() > 0) {
            marks.getChildren().add(new Chip(Texts.counted(line.conflicts(), "conflict", "conflicts"), Chip.Tone.WARN));
        }
        return marks;
    }

    /** "X said P" leads to P. */
    private Optional<Node> said() {
        String says = what().says();
        return says == null
                ? Optional.empty()
                : Optional.of(Row.leading(
                        "That something was said, not that it is so", here.name(says), () -> here.goTo(says)));
    }

    private Node deeds() {
        FlowPane deeds = new FlowPane(8, 8);
        if (what().kind().hasStatus()) {
            deeds.getChildren().add(Here.button("Decide", "D", "claim-decide", () -> ClaimDeeds.decide(here, line)));
        }
        deeds.getChildren()
                .addAll(
                        Here.button("Statement…", "S", "claim-statement", () -> ClaimDeeds.statement(here, line)),
                        Here.button("Answer…", "R", "claim-response", () -> ClaimDeeds.response(here, line)),
                        Here.button("Number…", "U", "claim-number", () -> ClaimDeeds.number(here, line)),
                        Here.button("Reword", "E", "claim-reword", () -> ClaimDeeds.reword(here, line)));
        Button copy = Here.button("Copy with status and source", "Y", "claim-copy", this::copy);
        copy.setWrapText(true);
        return new VBox(8, deeds, copy);
    }

    /** Never without how it stands and who says so. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(new Copied(here.book()).of(line.proposition()));
        Clipboard.getSystemClipboard().setContent(content);
        here.desk().notices().say("Copied with its status and who says so.");
    }

    private Node statements() {
        List<Held<Statement>> all = here.book().statements(id());
        Section section = new Section("Statements · " + Texts.number(all.size()));
        section.setId("claim-statements");
        if (all.isEmpty()) {
            section.getChildren()
                    .add(Texts.wrapped(
                            "Nobody is recorded to say so. Without a statement or an exhibit it goes into no brief.",
                            "muted"));
        }
        all.forEach(one -> section.getChildren().add(new StatementCard(here, one)));
        return section;
    }

    private Node origins() {
        OriginsSection section = new OriginsSection(here.book(), line, here::goTo);
        String first = line.origins().relay().nodes().stream()
                .map(node -> node.id())
                .findFirst()
                .orElse(null);
        section.getChildren()
                .add(Here.link(
                        "Say what a document draws on…",
                        "claim-lineage",
                        () -> here.forms().open(LineageForm.of(here, first))));
        return section;
    }

    private Optional<Node> likelihood() {
        Optional<Held<Judgement>> judged = here.book().judgement(id());
        if (judged.isEmpty() && what().kind() != stillwatch.casefile.claim.PropositionKind.PREDICTION) {
            return Optional.empty();
        }
        Section section = new Section("How likely");
        judged.ifPresent(one -> LikelihoodWords.of(one.what())
                .forEach(words -> section.getChildren().add(Texts.wrapped(words))));
        section.getChildren()
                .add(Here.link(
                        "Say how likely it is",
                        "claim-likely",
                        () -> here.forms().open(JudgementForm.of(here, id()))));
        return Optional.of(section);
    }

    private Optional<Node> figures() {
        var figures = here.book().figures(id());
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section("Numbers side by side");
        section.setId("claim-numbers");
        here.now().groups().stream()
                .filter(group -> group.rows().stream()
                        .anyMatch(row -> id().equals(row.figure().what().proposition())))
                .forEach(group -> section.getChildren().add(new NumberLines(here, group)));
        return Optional.of(section);
    }

    private Optional<Node> conflicts() {
        List<Conflicts.Found> all = here.now().conflictsOf(id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section("Conflicts");
        section.setId("claim-conflicts");
        all.forEach(one -> section.getChildren().add(conflict(one)));
        return Optional.of(section);
    }

    private Node conflict(Conflicts.Found one) {
        String id = one.conflict().id().toString();
        return Row.leading(one.conflict().what(), ConflictRow.state(one), () -> here.goTo(id));
    }

    private Node questions() {
        Section section = new Section("Open questions");
        section.setId("claim-questions");
        here.now().questions().stream()
                .filter(one -> one.what().propositions().contains(id()))
                .filter(one -> here.book().answer(one.id()).isEmpty())
                .forEach(one -> section.getChildren().add(question(one)));
        section.getChildren().add(Here.link("Ask something", "claim-question", () -> ClaimDeeds.question(here, line)));
        return section;
    }

    private Node question(Held<Question> one) {
        String who = one.what().whoCouldAnswer();
        String settles = one.what().wouldSettle();
        String about = (who == null ? "nobody is named who could answer" : "could answer: " + who)
                + (settles == null ? "" : "\nwould settle it: " + settles);
        return Row.leading(one.what().text(), about, () -> here.goTo(one.id()));
    }

    private Node was(Held<StatusDecided> one) {
        return here.entry(
                "Was " + one.what().status().words() + ": " + one.what().basis(), one);
    }

    private Node history() {
        Section section = new Section("History of the claim");
        section.setId("claim-history");
        section.getChildren().add(here.entry("Written down", line.proposition()));
        here.book().statuses(id()).stream()
                .filter(one -> here.book().status(id()).filter(one::equals).isEmpty())
                .forEach(one -> section.getChildren().add(was(one)));
        section.getChildren().add(new Facts().add("Short name", what().ref()).add("Id", id(), "mono"));
        return section;
    }
}
