package stillwatch.desktop.screen.evidence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.TombstoneTable.Tombstone;

/** What is known about the piece that is chosen. */
final class Inspector {
    private static final int LONGEST_NAME = 200;
    private final Details details;
    private final Doing doing;
    private final Checks checks;
    private final InspectorParts parts;

    private Inspector(Details details, Doing doing, Checks checks, InspectorParts parts) {
        this.details = details;
        this.doing = doing;
        this.checks = checks;
        this.parts = parts;
    }

    static Node of(Details details, Doing doing, Checks checks, String chosenNote, Times times) {
        return new Inspector(details, doing, checks, new InspectorParts(details, doing, chosenNote, times)).made();
    }

    private Node made() {
        VBox content = new VBox(head(), actions(), facts());
        content.getStyleClass().add("inspector-content");
        Tombstone stone = details.tombstone();
        if (stone != null) {
            content.getChildren().add(tombstone(stone));
        }
        content.getChildren().addAll(parts.notes(), custody(), parts.transfers(), parts.links(), parts.history());
        return scrolling(content);
    }

    static ScrollPane scrolling(javafx.scene.layout.Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.viewportBoundsProperty().subscribe(bounds -> content.setMinHeight(bounds.getHeight()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector");
        return scroll;
    }

    private Node head() {
        Custody.Piece piece = details.piece();
        Label name = Texts.wrapped(ShownText.of(piece.name(), LONGEST_NAME), "section-title");
        name.setId("evidence-name");
        EvidenceAdded file = piece.file();
        String kind = file == null ? "Citation" : Types.word(file.mime()) + " · " + Types.size(file.size());
        return new VBox(3, name, Texts.wrapped(kind, "muted"));
    }

    private Node actions() {
        FlowPane row = new FlowPane(6, 6, button("Note", "N", "evidence-note", doing::note));
        if (!details.destroyed() && details.piece().file() != null) {
            row.getChildren().add(button("Excerpt", "X", "evidence-excerpt", doing::excerpt));
            row.getChildren().add(button("Verify", "V", "evidence-verify", doing::verify));
            row.getChildren().add(button("Save a copy…", "S", "evidence-save", doing::save));
        }
        return row;
    }

    private static Button button(String text, String key, String id, Runnable action) {
        Button button = Buttons.withKey(Buttons.plain(text, action), key);
        button.setId(id);
        return button;
    }

    private Node facts() {
        Custody.Piece piece = details.piece();
        EvidenceAdded file = piece.file();
        Facts facts = new Facts();
        if (file == null) {
            return facts.add("Where it is", piece.where());
        }
        facts.add("Type", file.mime())
                .add("Bytes", Texts.number(file.size()))
                .add("SHA-256", hash(file.sha256()))
                .add("Left at", file.reference());
        checks.of(piece.id())
                .ifPresent(result -> facts.add(
                        "Verified", new Chip(result.words(), result.sound() ? Chip.Tone.GOOD : Chip.Tone.BAD)));
        return facts;
    }

    private static Node hash(String sha256) {
        Label label = Texts.wrapped(sha256.replaceAll("(.{16})(?=.)", "$1\n"), "mono");
        label.setId("evidence-sha256");
        label.setAccessibleText(sha256);
        Button copy = Buttons.icon(Feather.COPY, "Copy the SHA-256", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sha256);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setId("copy-sha256");
        copy.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        return new javafx.scene.layout.HBox(4, label, copy);
    }

    private static Node tombstone(Tombstone stone) {
        return new Section(
                "Destroyed by order",
                new Facts()
                        .add("Authority", stone.authority())
                        .add("Why", stone.why())
                        .add("By", stone.by())
                        .add("Entry", Texts.number(stone.seq())));
    }

    private Node custody() {
        Custody.Collection said = details.piece().collection();
        Facts facts = new Facts()
                .add("From", said.origin())
                .add("Collected by", said.collectedBy())
                .add("Collected at", said.collectedAt())
                .add("How", said.how());
        Section section = new Section("Custody");
        section.getChildren()
                .add(
                        facts.getChildren().isEmpty()
                                ? Texts.wrapped("Nobody has said where it comes from.", "muted")
                                : facts);
        Button edit = Buttons.plain("Edit…", doing::describe);
        edit.setId("evidence-describe");
        Button transfer = Buttons.plain("Record a transfer…", doing::transfer);
        transfer.setId("evidence-transfer");
        section.getChildren().add(new FlowPane(6, 6, edit, transfer));
        return section;
    }
}
