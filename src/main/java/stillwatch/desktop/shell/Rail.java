package stillwatch.desktop.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.part.Texts;

/** The screens in their groups, at the left. */
final class Rail extends ScrollPane {
    private final Map<ScreenName, RailItem> items = new EnumMap<>(ScreenName.class);
    private final Map<Label, String> headings = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox list = new VBox();
    private boolean narrow;

    Rail(Set<ScreenName> screens, Consumer<ScreenName> chosen) {
        list.getStyleClass().add("rail");
        ScreenName.Group last = ScreenName.Group.NONE;
        for (ScreenName screen : screens) {
            if (screen.group() != last) {
                last = screen.group();
                heading(last.name().toUpperCase(Locale.ROOT));
            }
            list.getChildren().add(item(screen, chosen));
        }
        getStyleClass().add("rail-scroll");
        setContent(list);
        setFitToHeight(true);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(USE_PREF_SIZE);
    }

    private void heading(String words) {
        Label label = Texts.of(words, "group-title");
        headings.put(label, words);
        list.getChildren().add(label);
    }

    private RailItem item(ScreenName screen, Consumer<ScreenName> chosen) {
        RailItem item = new RailItem(screen);
        item.setToggleGroup(group);
        item.setOnAction(event -> {
            item.setSelected(true); // a second click does not leave nothing chosen
            chosen.accept(screen);
        });
        items.put(screen, item);
        return item;
    }

    void select(ScreenName screen) {
        RailItem item = items.get(screen);
        if (item != null) {
            item.setSelected(true);
        }
    }

    void count(ScreenName screen, long count) {
        RailItem item = items.get(screen);
        if (item != null) {
            item.count(count == 0 ? "" : Texts.number(count));
        }
    }

    void narrow(boolean now) {
        if (now == narrow) {
            return;
        }
        narrow = now;
        items.values().forEach(item -> item.narrow(now));
        headings.forEach((label, words) -> label.setText(now ? "" : words));
        if (now) {
            list.getStyleClass().add("narrow");
        } else {
            list.getStyleClass().remove("narrow");
        }
    }
}
