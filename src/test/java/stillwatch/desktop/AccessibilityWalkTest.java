package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.settings.Looks;
import stillwatch.workbench.TestPlace;

/** Walks every screen with a full case: names for screen readers, the way of Tab, and that nothing hangs out of the window. */
class AccessibilityWalkTest {
    private static final int MOST_TABS = 400;

    @TempDir
    Path folder;

    private TestWindow full() throws Exception {
        FilledCase.harbour(folder).decide().hardToShow().claims().close();
        return TestWindow.at(TestPlace.in(folder), folder.resolve("screen.still"));
    }

    private interface Look {
        Collection<String> at(TestWindow on, Parent root);
    }

    /** What each screen, and the welcome, does wrong, by its name. */
    private static List<String> everywhere(TestWindow on, Look look) {
        List<String> wrong = new ArrayList<>();
        for (ScreenName name : AllScreens.makers().keySet()) {
            OnScreen.fx(() -> {
                on.desk().navigator().goTo(Where.of(name));
                return true;
            });
            on.settle();
            look.at(on, on.stage.getScene().getRoot()).forEach(one -> wrong.add(name + ": " + one));
        }
        OnScreen.fx(() -> {
            on.window.closeCase();
            return true;
        });
        on.settle();
        look.at(on, on.stage.getScene().getRoot()).forEach(one -> wrong.add("WELCOME: " + one));
        on.click("#new-case");
        look.at(on, on.stage.getScene().getRoot()).forEach(one -> wrong.add("NEW CASE: " + one));
        return wrong;
    }

    private static void each(Node node, java.util.function.Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
        }
    }

    private static boolean inside(Node node, Class<?> kind) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String called(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + text + " "
                + node.getStyleClass();
    }

    @Test
    void every_control_that_takes_keys_has_a_name() throws Exception {
        try (TestWindow on = full()) {
            assertThat(everywhere(on, (window, root) -> OnScreen.fx(() -> nameless(root))))
                    .isEmpty();
        }
    }

    private static Set<String> nameless(Parent root) {
        Set<String> found = new TreeSet<>();
        each(root, node -> {
            boolean takesKeys = node.isFocusTraversable() || node instanceof ButtonBase;
            if (takesKeys && !isPartOfAnother(node) && !hasName(node)) {
                found.add(called(node));
            }
        });
        return found;
    }

    private static boolean isPartOfAnother(Node node) {
        return node instanceof ScrollBar
                || node instanceof ScrollPane
                || node instanceof IndexedCell<?>
                || node instanceof VirtualFlow<?>
                || inside(node, javafx.scene.control.ComboBoxBase.class)
                || inside(node, javafx.scene.control.Spinner.class)
                || inside(node, ScrollBar.class);
    }

    private static boolean hasName(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean isText = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean labelled =
                node instanceof Control && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        return said
                || isText
                || labelled
                || (node instanceof Labeled && text instanceof String words && !words.isBlank());
    }

    @Test
    void tab_reaches_every_button() throws Exception {
        try (TestWindow on = full()) {
            assertThat(everywhere(on, AccessibilityWalkTest::unreached)).isEmpty();
        }
    }

    private static Set<String> unreached(TestWindow on, Parent root) {
        Map<Node, Boolean> reached = new IdentityHashMap<>();
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = OnScreen.fx(() -> on.stage.getScene().getFocusOwner());
            if (owner != null && reached.put(owner, true) != null && i > 3 && reached.size() > 2) {
                break;
            }
            on.robot.type(KeyCode.TAB);
        }
        return OnScreen.fx(() -> {
            Set<String> missed = new TreeSet<>();
            each(root, node -> {
                boolean within =
                        inside(node, IndexedCell.class) || inside(node, ScrollBar.class) || inside(node, Slider.class);
                boolean grouped =
                        node instanceof javafx.scene.control.ToggleButton toggle && toggle.getToggleGroup() != null;
                if (node instanceof Button button
                        && !button.isDisabled()
                        && !within
                        && !grouped
                        && !reached.containsKey(node)
                        && isShown(button)) {
                    missed.add(called(node));
                }
            });
            return missed;
        });
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void nothing_hangs_out_of_a_small_window() throws Exception {
        try (TestWindow on = full()) {
            on.resize(960, 640);
            assertThat(everywhere(on, (window, root) -> OnScreen.fx(() -> hanging(root))))
                    .isEmpty();
        }
    }

    @Test
    void nothing_hangs_out_with_text_at_200_percent() throws Exception {
        try (TestWindow on = full()) {
            on.resize(1000, 760);
            OnScreen.fx(() -> {
                on.window.settle(Looks.DEFAULTS.withTextPercent(200), "Test");
                return true;
            });
            assertThat(everywhere(on, (window, root) -> OnScreen.fx(() -> hanging(root))))
                    .isEmpty();
        }
    }

    /** Controls that reach over the edge of the window where nothing scrolls. */
    private static Set<String> hanging(Parent root) {
        root.applyCss();
        root.layout();
        Set<String> found = new TreeSet<>();
        Bounds window = root.getLayoutBounds();
        each(root, node -> {
            boolean scrolls =
                    inside(node, ScrollPane.class) || inside(node, VirtualFlow.class) || inside(node, Control.class);
            if (node instanceof Control && !scrolls && isShown(node)) {
                Bounds at = node.localToScene(node.getLayoutBounds());
                if (at.getMaxX() > window.getMaxX() + 1
                        || at.getMaxY() > window.getMaxY() + 1
                        || at.getMinX() < -1
                        || at.getMinY() < -1) {
                    found.add(called(node) + " " + Math.round(at.getMinX()) + ".." + Math.round(at.getMaxX()) + ", "
                            + Math.round(at.getMinY()) + ".." + Math.round(at.getMaxY()));
                }
            }
        });
        return found;
    }
}
