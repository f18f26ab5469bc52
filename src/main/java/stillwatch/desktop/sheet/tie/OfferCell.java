package stillwatch.desktop.sheet.tie;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;
import stillwatch.store.decided.Naming;

/** One thing found: its kind, what it is called, what tells it from others. */
public final class OfferCell extends ListCell<Offer> {
    OfferCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (offer == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(offer);
        }
    }

    private void show(Offer offer) {
        String about = offer.already()
                ? "connected already"
                : ShownText.of(offer.named().about());
        Label name = Texts.wrapped(ShownText.of(offer.named().name()), "strong");
        VBox words = new VBox(1, name, Row.caption(about));
        setGraphic(new HBox(8, words, Panel.spring(), chip(offer)));
        setDisable(offer.already());
        setAccessibleText(Naming.word(offer.id().kind()) + " " + name.getText() + ", " + about);
    }

    static Chip chip(Offer offer) {
        return new Chip(Naming.word(offer.id().kind()), Chip.Tone.NEUTRAL);
    }
}
