package stillwatch.desktop.screen.importing;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;

/** The title of the screen and what can be done; the filled button is what most likely comes next. */
final class Head extends VBox {
    private final Button choose;
    private final Button all;
    private final Button bring;
    private final ScreenHead head;
    private String zone = "";

    Head(ImportScreen screen) {
        choose = Buttons.plain("Choose files…", screen::choose);
        choose.setId("import-choose");
        all = Buttons.plain("Import all", screen::bringAll);
        all.setId("import-all");
        bring = Buttons.withKey(Buttons.primary("Import", screen::bringChosen), "I");
        bring.setId("import-go");
        head = new ScreenHead("Import", choose, all, bring);
        getChildren().add(head);
    }

    void sayZone(ZoneId shown) {
        zone = ShownTime.zone(shown);
    }

    /** {@code bare}: where nothing is yet the large button in the middle is the filled one. */
    void show(Queue queue, @Nullable QueuedFile chosen, boolean bare) {
        long ready = queue.files().stream().filter(QueuedFile::ready).count();
        visible(choose, !bare);
        visible(all, ready > 1);
        all.setText("Import all (" + ready + ")");
        visible(bring, chosen != null);
        bring.setDisable(chosen == null || !chosen.ready());
        primary(choose, chosen == null && ready < 2);
        primary(all, chosen == null && ready > 1);
        head.saying(saying(queue));
    }

    private String saying(Queue queue) {
        int files = queue.files().size();
        String waiting = files == 0 ? "Each" : Texts.counted(files, "file", "files") + " at hand · each";
        return waiting + " import gives a receipt that adds up · times in " + zone;
    }

    private static void primary(Button button, boolean now) {
        button.getStyleClass().remove("primary");
        if (now) {
            button.getStyleClass().add("primary");
        }
    }

    private static void visible(Button button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }
}
