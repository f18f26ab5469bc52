package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Family;
import stillwatch.intake.reading.SignalTypes;

/** What a column is read as: a choice of places; for a shared signal its family and its type too. Its controls stay, so that the focus does. */
final class TargetCell extends TableCell<ColumnRow, ColumnRow> {
    private final Supplier<Places> places;
    private final BiConsumer<ColumnRow, String> sent;
    private final ComboBox<String> place = new ComboBox<>();
    private final ComboBox<Family> family = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final HBox signal = new HBox(4, family, type);
    private final VBox all = new VBox(4, place);
    private boolean filling;

    /** {@code sent}: hears of each change, with the target as a mapping writes it. */
    TargetCell(Supplier<Places> places, BiConsumer<ColumnRow, String> sent) {
        this.places = places;
        this.sent = sent;
        place.setConverter(Choices.shown(word -> places.get().shown(word)));
        place.setMaxWidth(Double.MAX_VALUE);
        place.valueProperty().subscribe((was, word) -> placed(word));
        listenToSignal();
        HBox.setHgrow(type, Priority.ALWAYS);
        type.setMaxWidth(Double.MAX_VALUE);
        type.setMinWidth(60);
        all.getStyleClass().add("target-cell");
    }

    private void listenToSignal() {
        family.getStyleClass().add("family");
        family.getItems().setAll(Family.values());
        family.setConverter(Choices.shown(Places::shown));
        family.valueProperty().subscribe((was, now) -> related(now));
        type.setEditable(true);
        type.valueProperty().subscribe((was, word) -> typed(word));
    }

    @Override
    protected void updateItem(@Nullable ColumnRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : all);
        if (row != null && !empty) {
            filling = true;
            fill(row);
            filling = false;
        }
    }

    private void fill(ColumnRow row) {
        place.getItems().setAll(places.get().words());
        place.setValue(Places.word(row.target()));
        place.setAccessibleText(row.header() + " is read as");
        place.setId("target-" + getIndex());
        boolean seen = Places.word(row.target()).equals(Places.SIGNAL);
        if (seen) {
            fillSignal(row);
        }
        all.getChildren().setAll(seen ? List.of(place, signal) : List.of(place));
    }

    private void fillSignal(ColumnRow row) {
        Family now = Places.family(row.target());
        family.setValue(now);
        family.setAccessibleText("Family of the signal in " + row.header());
        family.setId("family-" + getIndex());
        type.getItems().setAll(SignalTypes.words(now));
        type.setValue(Places.type(row.target()));
        type.setAccessibleText("Type of the signal in " + row.header());
        type.setId("type-" + getIndex());
    }

    private void placed(@Nullable String word) {
        ColumnRow row = getItem();
        if (!filling && row != null && word != null && !word.equals(Places.word(row.target()))) {
            sent.accept(row, word.equals(Places.SIGNAL) ? likelySignal(row.header()) : word);
        }
    }

    /** What the column is called may be a known type; else its name becomes one. */
    private static String likelySignal(String header) {
        String word = header.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        Family known = SignalTypes.family(word);
        return Places.signal(known == null ? Family.NETWORK : known, word.isEmpty() ? "value" : word);
    }

    private void related(@Nullable Family now) {
        ColumnRow row = getItem();
        if (!filling && row != null && now != null && now != Places.family(row.target())) {
            List<String> words = SignalTypes.words(now);
            String kept = Places.type(row.target());
            boolean foreign = SignalTypes.family(kept) != null && !words.contains(kept) && !words.isEmpty();
            sent.accept(row, Places.signal(now, foreign ? words.getFirst() : kept));
        }
    }

    private void typed(@Nullable String word) {
        ColumnRow row = getItem();
        String plain = word == null ? "" : word.strip();
        boolean signalNow = row != null && Places.word(row.target()).equals(Places.SIGNAL);
        if (!filling && row != null && signalNow && !plain.isEmpty() && !plain.equals(Places.type(row.target()))) {
            sent.accept(row, Places.signal(Places.family(row.target()), plain));
        }
    }
}
