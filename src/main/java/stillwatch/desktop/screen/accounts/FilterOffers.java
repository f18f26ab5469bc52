package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.desktop.screen.accounts.model.Sheets;
import stillwatch.desktop.screen.accounts.model.Values.Offer;
import stillwatch.roster.Column;

/** The fields a filter knows and the values they have in this case; choosing one adds it. */
final class FilterOffers {
    private final ListView<Column> fields = new ListView<>();
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final FilteredList<Offer> left = new FilteredList<>(offers);
    private final ListView<Offer> values = new ListView<>(left);
    private final TextField find = InlineForm.text("offer-find", "Find a value");
    private final Label waiting = Texts.of("Choose a field", "muted");
    private final RangeOffer range;
    private final PopOver popOver;

    private FilterOffers(Now now, List<Column> columns, Sheets sheets, Consumer<String> add) {
        range = new RangeOffer(term -> take(term, add));
        fields.setId("offer-fields");
        fields.setAccessibleText("Fields");
        fields.getItems().setAll(columns);
        fields.setCellFactory(list -> new FieldCell());
        fields.getSelectionModel().selectedItemProperty().subscribe(field -> {
            if (field != null) {
                range.show(null, List.of());
                waiting.setText("Reading the values…");
                sheets.values(now, field, this::show);
            }
        });
        values.setId("offer-values");
        values.setAccessibleText("Values");
        values.setPlaceholder(waiting);
        values.setCellFactory(list -> new OfferCell());
        find.setAccessibleText("Find a value");
        find.textProperty().subscribe(text -> left.setPredicate(one -> fits(one, text)));
        popOver = new PopOver(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        values.setOnMouseClicked(event -> take(add));
        values.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(add);
            }
        });
    }

    static void open(Node at, Now now, List<Column> columns, Sheets sheets, Consumer<String> add) {
        FilterOffers offers = new FilterOffers(now, columns, sheets, add);
        offers.popOver.show(at);
        offers.fields.requestFocus();
    }

    private Node content() {
        fields.setPrefWidth(150);
        values.setPrefSize(280, 100);
        fields.getStyleClass().add("compact");
        values.getStyleClass().add("compact");
        VBox right = new VBox(6, find, values, range);
        VBox.setVgrow(values, Priority.ALWAYS);
        HBox both = new HBox(10, fields, right);
        both.setPrefHeight(330);
        both.getStyleClass().add("filter-offers");
        return both;
    }

    private void show(List<Offer> found) {
        offers.setAll(found);
        range.show(fields.getSelectionModel().getSelectedItem(), found);
        waiting.setText("No account has a value here");
    }

    private void take(Consumer<String> add) {
        Offer chosen = values.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take(chosen.term(), add);
        }
    }

    private void take(String term, Consumer<String> add) {
        popOver.hide();
        add.accept(term);
    }

    private static boolean fits(Offer offer, String typed) {
        return offer.words().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    private static final class FieldCell extends ListCell<Column> {
        @Override
        protected void updateItem(@Nullable Column item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : ShownText.of(item.title(), 40));
        }
    }

    private static final class OfferCell extends ListCell<Offer> {
        @Override
        protected void updateItem(@Nullable Offer item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line(item));
        }

        private static HBox line(Offer item) {
            Label words = Texts.of(ShownText.of(item.words(), 60));
            Label count = Texts.of(Texts.number(item.accounts()), "muted");
            count.setMinWidth(Label.USE_PREF_SIZE);
            return new HBox(8, words, Panel.spring(), count);
        }
    }
}
