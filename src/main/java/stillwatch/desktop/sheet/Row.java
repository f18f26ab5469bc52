package stillwatch.desktop.sheet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;

/** Lines of an inspector: a text, something about it below, something beside it; most lead somewhere. */
public final class Row {
    private static final int LONGEST = 300;
    private static final String LEFT_TO_RIGHT = "\u200e";

    private Row() {}

    public static HBox of(String text, String about, Node... aside) {
        VBox words = new VBox(1, Texts.wrapped(ShownText.of(text, LONGEST)));
        about.lines().filter(line -> !line.isBlank()).map(Row::caption).forEach(words.getChildren()::add);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getChildren().addAll(aside);
        row.getStyleClass().addAll("row-line", "sheet-row");
        return row;
    }

    /** What a sheet is about. */
    public static Label title(String name) {
        Label title = Texts.wrapped(ShownText.of(name, LONGEST), "section-title", "sheet-title");
        title.setId("sheet-title");
        return title;
    }

    /** Reads from left to right as a whole, also where a name in it does not: its times would stand the wrong way round. */
    public static Label caption(String text) {
        return Texts.wrapped(LEFT_TO_RIGHT + ShownText.of(text, 2 * LONGEST), "caption");
    }

    /** "2026-05-04 08:00:00 · A. Reader". */
    public static String who(String by, String at, ZoneId zone) {
        return ShownTime.second(at, zone) + " · " + by;
    }

    public static HBox leading(String text, String about, Runnable go, Node... aside) {
        HBox row = of(text, about, aside);
        row.getStyleClass().add("go");
        String spoken = ShownText.of(text, LONGEST) + (about.isBlank() ? "" : ", " + ShownText.of(about, LONGEST));
        return Pressable.of(row, spoken, go);
    }

    /** The first so many, and in words how many are left out. */
    public static List<Node> first(List<? extends Node> all, int most, String rest) {
        List<Node> shown = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        if (all.size() > most) {
            shown.add(Texts.wrapped("and " + Texts.number(all.size() - most) + " more " + rest, "caption"));
        }
        return shown;
    }
}
