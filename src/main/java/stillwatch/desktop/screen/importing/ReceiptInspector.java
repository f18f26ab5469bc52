package stillwatch.desktop.screen.importing;

import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.Receipt;

/** The receipt of one import: the sum, the file and its hash, what read it, who brought it in and when; and the way back. */
final class ReceiptInspector extends ScrollPane {
    private final Desk desk;
    private final Picker picker;
    private final Shown shown;
    private final Receipt receipt;

    ReceiptInspector(Desk desk, Picker picker, Shown shown) {
        this.desk = desk;
        this.picker = picker;
        this.shown = shown;
        this.receipt = shown.receipt();
        VBox content = new VBox(title(), new SumSheet(receipt), facts(), hash(), outputs());
        if (!receipt.notices().isEmpty()) {
            content.getChildren().add(NoticeList.of(receipt.notices()));
        }
        content.getChildren().add(new UndoForm(desk, shown));
        content.getStyleClass().add("inspector-content");
        dress(content);
    }

    private void dress(VBox content) {
        getStyleClass().add("inspector");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Receipt of entry " + receipt.entry());
    }

    private Node title() {
        Label name = Texts.wrapped(ShownText.of(receipt.file()), "section-title");
        FlowPane marks = new FlowPane(6, 4, Texts.of("Receipt · entry " + receipt.entry(), "muted"));
        if (!shown.row().stands()) {
            marks.getChildren().add(new Chip("taken back", Chip.Tone.WARN));
        }
        return new VBox(2, name, marks);
    }

    private Node facts() {
        ZoneId zone = desk.taste().zone();
        String place = receipt.reference();
        return new Facts()
                .add("Imported", ShownTime.second(shown.row().at(), zone))
                .add("By", shown.row().by())
                .add("Reader", receipt.reader() + ", version " + receipt.readerVersion())
                .add("Size", ShownSize.of(receipt.size()))
                .add("Original", place == null ? "copied into the case" : "left at " + place);
    }

    private Node hash() {
        Label hash = Texts.wrapped(receipt.sha256().replaceFirst("(.{32})", "$1\n"), "mono");
        HBox.setHgrow(hash, Priority.ALWAYS);
        hash.setId("receipt-hash");
        Button copy = Buttons.plain("Copy", () -> copy(receipt.sha256()));
        copy.setId("receipt-copy-hash");
        copy.setAccessibleText("Copy the SHA-256 of the file");
        copy.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, hash, copy);
        line.setAlignment(Pos.TOP_LEFT);
        return new Section("SHA-256 of the file", line);
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().say("SHA-256 copied");
    }

    private Node outputs() {
        Button save = Buttons.plain("Save receipt…", this::save);
        save.setId("receipt-save");
        return new HBox(8, save);
    }

    private void save() {
        picker.target("Receipt as JSON", RejectedView.plain(receipt.file()) + "-receipt.json")
                .ifPresent(to -> desk.jobs()
                        .start(
                                "Writing a receipt",
                                progress -> Outputs.receipt(to, receipt),
                                done -> desk.notices().say("Receipt written to " + done.getFileName())));
    }
}
