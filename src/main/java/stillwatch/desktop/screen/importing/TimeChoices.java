package stillwatch.desktop.screen.importing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.DateOrder;

/** How times of a table are meant: which part of 03/04 is the day, and the zone of those that state none. */
final class TimeChoices extends VBox {
    private static final String NONE = "";
    private final Queue queue;
    private final QueuedFile file;
    private final Chosen<String> order = new Chosen<>("file-order", "How 03/04/2026 is meant", TimeChoices::shown);
    private final ComboBox<String> zone = new ComboBox<>();
    private final Label ask = Texts.wrapped("", "caption");
    private final Label trouble = Texts.wrapped("", "bad-text");
    private boolean filling;

    TimeChoices(Desk desk, Queue queue, QueuedFile file) {
        super(6);
        getChildren().add(Texts.of("Its times", "section-title"));
        this.queue = queue;
        this.file = file;
        dressZone(desk);
        ask.setId("file-zone-ask");
        trouble.setManaged(false);
        order.onChoice(word -> dated(word.equals(NONE) ? null : DateOrder.valueOf(word)));
        getChildren()
                .addAll(
                        new VBox(3, Texts.of("03/04/2026 is", "muted"), order),
                        new VBox(3, Texts.of("Zone of times that state none", "muted"), zone, trouble, ask));
    }

    private void dressZone(Desk desk) {
        zone.setId("file-zone");
        zone.setEditable(true);
        zone.setAccessibleText("Zone of times that state none");
        zone.setPromptText("Europe/Berlin, +08:00, UTC");
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.getItems().setAll(zones(desk));
        zone.valueProperty().subscribe((was, now) -> zoned(now));
    }

    /** Those most likely meant stand first. */
    private static List<String> zones(Desk desk) {
        List<String> zones = new ArrayList<>(List.of("UTC"));
        for (String likely :
                List.of(desk.taste().zone().getId(), ZoneId.systemDefault().getId())) {
            if (likely.contains("/") && !zones.contains(likely)) {
                zones.add(likely);
            }
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> !zones.contains(id))
                .sorted()
                .forEach(zones::add);
        return zones;
    }

    private static String shown(String order) {
        return switch (order) {
            case "DAY_FIRST" -> "3 April: the day first";
            case "MONTH_FIRST" -> "4 March: the month first";
            default -> "not said: such dates are rejected";
        };
    }

    void fill(Mapping mapped, Looked looked) {
        DateOrder now = mapped.dateOrder();
        order.fill(
                List.of(NONE, DateOrder.DAY_FIRST.name(), DateOrder.MONTH_FIRST.name()),
                now == null ? NONE : now.name());
        filling = true;
        if (!zone.isFocused() && !zone.getEditor().isFocused()) {
            zone.setValue(mapped.zone());
        }
        filling = false;
        ask(looked.zoneless());
    }

    private void ask(boolean asked) {
        ask.setText(
                asked
                        ? "Some times here state no zone, and none is given: each is kept as wide as all zones together."
                                + " Say which zone the file was written in."
                        : "Used only where the file says none itself.");
        ask.getStyleClass().setAll("label", asked ? "warn-text" : "caption");
    }

    private void dated(@Nullable DateOrder now) {
        Mapping mapped = file.mapping();
        if (mapped != null) {
            queue.change(file, file.draft().get().dated(mapped, now));
        }
    }

    private void zoned(@Nullable String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (filling) {
            return;
        }
        try {
            String now = plain.isEmpty() ? null : ZoneId.of(plain).getId();
            say("");
            queue.change(file, file.draft().get().in(now));
        } catch (DateTimeException e) {
            say("There is no such zone. Zones are written Europe/Berlin, America/New_York, +08:00 or UTC.");
        }
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
        zone.getStyleClass().remove("wrong");
        if (!words.isEmpty()) {
            zone.getStyleClass().add("wrong");
        }
    }
}
