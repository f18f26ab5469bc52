package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.format.Formats;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;

/** What is known of a file as a whole and can be said of it: format, kind of rows, times, names, and where its original goes. */
final class FileInspector extends ScrollPane {
    private final Desk desk;
    private final Queue queue;
    private final QueuedFile file;
    private final Chosen<String> format = new Chosen<>("file-format", "Format", Choices::format);
    private final Label formatReason = Texts.wrapped("", "caption");
    private final Chosen<Subject> kind = new Chosen<>("file-kind", "What the rows are", Places::shown);
    private final Label kindReason = Texts.wrapped("", "caption");
    private final CheckBox reference = new CheckBox("Leave the original where it is");
    private final Label referenceWords = Texts.wrapped("", "caption");
    private final TimeChoices times;
    private final NameChoices names;
    private final MappingButtons mapping;
    private final VBox notices = new VBox();
    private final VBox content = new VBox();

    FileInspector(Desk desk, Queue queue, QueuedFile file, Picker picker) {
        this.desk = desk;
        this.queue = queue;
        this.file = file;
        this.times = new TimeChoices(desk, queue, file);
        this.names = new NameChoices(queue, file);
        this.mapping = new MappingButtons(desk, queue, file, picker);
        dress();
        listen();
    }

    private void dress() {
        content.getStyleClass().add("inspector-content");
        getStyleClass().add("inspector");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("How " + file.name() + " is read");
        reference.setId("file-reference");
        reference.setWrapText(true);
    }

    private void listen() {
        format.onChoice(name -> change(file.draft().get().readAs(name)));
        kind.onChoice(subject -> change(file.draft().get().as(subject)));
        reference.setOnAction(event -> change(file.draft().get().referring(reference.isSelected())));
    }

    private void change(Draft draft) {
        queue.change(file, draft);
    }

    void fill() {
        Looked looked = file.looked().get();
        if (looked == null) {
            content.getChildren().setAll(Texts.of("Looking at it…", "muted"));
            return;
        }
        setDisable(file.stage().get().atWork());
        format(looked);
        reference(looked);
        List<Node> parts = parts(looked);
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
        notices(looked);
    }

    private List<Node> parts(Looked looked) {
        Mapping mapped = file.mapping();
        List<Node> parts = new ArrayList<>(List.of(head(looked), new Section("Format", format, formatReason)));
        if (file.preview() != null && mapped != null) {
            table(mapped, looked, parts);
        }
        parts.add(new Section("Original", reference, referenceWords));
        parts.add(notices);
        return parts;
    }

    private Node head(Looked looked) {
        return new VBox(
                6,
                Texts.wrapped(ShownText.of(file.name()), "section-title"),
                new Facts()
                        .add("Size", ShownSize.of(looked.size()))
                        .add(
                                "Lies in",
                                Objects.toString(file.path().toAbsolutePath().getParent(), "")));
    }

    private void format(Looked looked) {
        List<String> all = Formats.all().readerNames();
        format.fill(all, looked.format().isEmpty() ? null : looked.format());
        formatReason.setText(looked.reason());
    }

    private void table(Mapping mapped, Looked looked, List<Node> parts) {
        kind.fill(List.of(Subject.values()), mapped.subject());
        kindReason.setText(ShownText.of(file.subjectReason(), 300));
        parts.add(new Section("Its rows are", kind, kindReason));
        placed(mapped, looked, parts);
        parts.add(mapping);
    }

    private void placed(Mapping mapped, Looked looked, List<Node> parts) {
        Places places = new Places(mapped.subject());
        if (places.timed(mapped)) {
            times.fill(mapped, looked);
            parts.add(times);
        }
        if (names.fill(mapped, places, looked.format())) {
            parts.add(names);
        }
    }

    /** Above the person's own limit a file is never copied; below it, leaving it is a choice. */
    private void reference(Looked looked) {
        long limit = desk.place().preferences().referenceAbove();
        boolean large = looked.size() > limit;
        reference.setSelected(large || file.draft().get().reference());
        reference.setDisable(large);
        String kept = "The case keeps its SHA-256 and where it lies, not the file. If it moves or changes, it can no"
                + " longer be shown, and checking the evidence says so.";
        referenceWords.setText(
                large
                        ? ShownSize.of(looked.size()) + " is above your limit for copies, " + ShownSize.of(limit) + ". "
                                + kept
                        : reference.isSelected() ? kept : "A copy goes into the case, read-only, under its SHA-256.");
    }

    private void notices(Looked looked) {
        List<String> said =
                looked.preview() == null ? List.of() : looked.preview().notices();
        notices.getChildren().setAll(said.isEmpty() ? List.of() : List.of(NoticeList.texts(said)));
    }
}
