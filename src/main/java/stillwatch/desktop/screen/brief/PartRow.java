package stillwatch.desktop.screen.brief;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;

/** One part of the outline: a section with a box that takes it in or leaves it out, or a text of the author. */
final class PartRow extends HBox {
    private static final int LONGEST = 60;
    private static final String DROP = "drop-before";
    private final OutlinePanel panel;
    private final int at;

    PartRow(Plan plan, int at, boolean holds, OutlinePanel panel) {
        super(7);
        this.panel = panel;
        this.at = at;
        BriefPart part = plan.parts().get(at);
        getStyleClass().add("outline-part");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setId(
                part instanceof BriefPart.Section one
                        ? "brief-part-" + one.section().word()
                        : "brief-part-" + at);
        switch (part) {
            case BriefPart.Section one -> section(one, holds);
            case OwnText own -> own(own);
        }
        setAccessibleText(getAccessibleText() + ", part " + (at + 1) + " of "
                + plan.parts().size());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> requestFocus());
        focusedProperty().subscribe(now -> {
            if (now) {
                panel.chosen(at);
            }
        });
        if (at > 0) {
            drag();
        }
    }

    int at() {
        return at;
    }

    static String name(BriefPart part) {
        return switch (part) {
            case BriefPart.Section one -> one.section().title();
            case OwnText own -> line(own.title() == null ? own.text() : own.title());
        };
    }

    private static String line(String text) {
        return ShownText.of(text.strip().replaceAll("\\s+", " "), LONGEST);
    }

    /** What always stands has a box that cannot be turned, and says why. */
    private void section(BriefPart.Section one, boolean holds) {
        BriefSection section = one.section();
        CheckBox box = new CheckBox();
        box.setSelected(!one.out());
        box.setDisable(!section.mayBeLeftOut());
        box.setFocusTraversable(false);
        box.setId("brief-stands-" + section.word());
        box.setAccessibleText(section.title());
        box.setOnAction(event -> {
            requestFocus();
            panel.turn(section);
        });
        Label name = label(section.title());
        boolean empty = !holds && !one.out();
        if (one.out() || empty) {
            name.getStyleClass().add("muted");
        }
        getChildren().addAll(box, name);
        if (empty) {
            Label none = Texts.of("empty", "caption");
            none.setMinWidth(USE_PREF_SIZE);
            getChildren().add(none);
        }
        String stays = section.stays();
        Tip.on(name, stays.isEmpty() ? null : "Stays in every brief. " + stays);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(section.title()
                + (one.out() ? ", left out" : stays.isEmpty() ? ", stands" : ", always stands")
                + (empty ? ", holds nothing now" : ""));
    }

    private void own(OwnText own) {
        getStyleClass().add("own");
        Label name = label(name(own));
        Region icon = new HBox(Icon.of(Feather.EDIT_3));
        icon.getStyleClass().add("outline-pen");
        icon.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, name);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Own text: " + name(own));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                panel.write(at);
            }
        });
        Tip.on(name, "Your own text. Enter opens it, Delete removes it.");
    }

    private static Label label(String words) {
        Label label = Texts.of(words);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void key(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (up || event.getCode() == KeyCode.DOWN) {
            if (event.isAltDown()) {
                panel.move(at, at + (up ? -1 : 1));
            } else {
                panel.step(at, up ? -1 : 1);
            }
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown()) {
            deed(event);
        }
    }

    private void deed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> turn();
            case ENTER -> panel.write(at);
            case DELETE, BACK_SPACE -> panel.remove(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn() {
        if (panel.plan().parts().get(at) instanceof BriefPart.Section one) {
            panel.turn(one.section());
        } else {
            panel.write(at);
        }
    }

    /** Let go of above another part it comes in its place; a click moves nothing. */
    private void drag() {
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isStillSincePress()) {
                panel.over(at, event.getSceneX(), event.getSceneY());
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> panel.dropped(at));
    }

    void mark(boolean over) {
        getStyleClass().remove(DROP);
        if (over) {
            getStyleClass().add(DROP);
        }
    }
}
