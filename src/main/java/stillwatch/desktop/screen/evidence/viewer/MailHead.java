package stillwatch.desktop.screen.evidence.viewer;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.evidence.reading.Mail;

/** From whom to whom, when and about what; all other headers folded away; what is attached. */
final class MailHead extends VBox {
    private static final Set<String> FIRST = Set.of("from", "to", "cc", "date", "subject");

    MailHead(Reading reading, Marking marking) {
        super(8);
        getStyleClass().add("mail-head");
        Facts first = new Facts();
        Facts rest = new Facts();
        for (Mail.Header header : reading.headers()) {
            boolean early = FIRST.contains(header.name().toLowerCase(java.util.Locale.ROOT));
            (early ? first : rest).add(ShownText.of(header.name(), 40), header.value());
        }
        getChildren().addAll(first, more(rest, reading.headers().size() - FIRST.size()));
        reading.attachments().forEach(attachment -> getChildren().add(row(attachment, marking)));
    }

    private static TitledPane more(Facts rest, int count) {
        TitledPane pane = new TitledPane("All other headers", rest);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setVisible(count > 0);
        pane.setManaged(count > 0);
        pane.setId("mail-headers");
        return pane;
    }

    private static HBox row(Mail.Attachment attachment, Marking marking) {
        Button add = Buttons.plain("Add as evidence", () -> marking.attach(attachment));
        add.setId("attachment-" + attachment.number());
        add.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(
                8,
                Icon.of(Feather.PAPERCLIP),
                Texts.foreign(attachment.name(), "strong"),
                Texts.of(
                        attachment.mime() + " · " + Texts.counted(attachment.content().length, "byte", "bytes"),
                        "caption"),
                Panel.spring(),
                add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
