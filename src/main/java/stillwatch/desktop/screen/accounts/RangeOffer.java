package stillwatch.desktop.screen.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Values.Offer;
import stillwatch.roster.Column;

/** From here to there on a slider, for a field that has an order: over the months of a time, the powers of ten of a number. */
final class RangeOffer extends VBox {
    private static final String MORE_THAN = ">";
    private final RangeSlider slider = new RangeSlider();
    private final Label said = Texts.of("", "muted");
    private final Button take;
    private List<String> steps = List.of();
    private @Nullable Column column;

    RangeOffer(Consumer<String> taken) {
        super(6);
        slider.setId("offer-range");
        slider.setAccessibleText("From and to; arrow keys move the one, Tab goes to the other");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.lowValueProperty().subscribe(this::say);
        slider.highValueProperty().subscribe(this::say);
        take = Buttons.plain("Only these", () -> taken.accept(term()));
        take.setId("offer-range-take");
        take.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, said, Panel.spring(), take);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slider, line);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Hidden where the field has no order, or nothing to choose between. */
    void show(@Nullable Column field, List<Offer> offers) {
        column = field;
        steps = field == null || field.sort() == Column.Sort.TEXT
                ? List.of()
                : offers.stream().map(Offer::words).sorted(order(field)).toList();
        setVisible(steps.size() > 1);
        slider.setMin(0);
        slider.setMax(Math.max(1, steps.size() - 1));
        slider.setHighValue(slider.getMax());
        slider.setLowValue(0);
        say();
    }

    private static Comparator<String> order(Column field) {
        return field.sort() == Column.Sort.NUMBER
                ? Comparator.comparingLong(RangeOffer::least)
                : Comparator.naturalOrder();
    }

    private static long least(String step) {
        return Long.parseLong(step.replace(MORE_THAN, ""));
    }

    private int low() {
        return Math.clamp(Math.round(slider.getLowValue()), 0, steps.size() - 1);
    }

    private int high() {
        return Math.clamp(Math.round(slider.getHighValue()), low(), steps.size() - 1);
    }

    private void say() {
        if (!steps.isEmpty()) {
            said.setText(from() + (to().isEmpty() ? " and more" : " to " + to()));
        }
    }

    private String from() {
        String step = steps.get(low());
        return numbers() ? Texts.number(least(step)) : step;
    }

    /** Empty where it is open above. */
    private String to() {
        return numbers()
                ? high() == steps.size() - 1 ? "" : Texts.number(least(steps.get(high() + 1)) - 1)
                : steps.get(high());
    }

    private boolean numbers() {
        return column != null && column.sort() == Column.Sort.NUMBER;
    }

    /** As one would type it: "created:2026-01..2026-05", "events:10..99", "events:>=10". */
    private String term() {
        String field = column == null ? "" : column.name() + ":";
        String from = from().replace(",", "");
        String to = to().replace(",", "");
        return to.isEmpty() ? field + ">=" + from : field + from + ".." + to;
    }
}
