package stillwatch.desktop.screen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.search.Hit;

/** The finds by kind. Up and Down go from find to find, with Ctrl from kind to kind, and out at the top. */
final class FindList {
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final List<FindRow> rows = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Consumer<Hit> chosen;
    private final Consumer<Hit> go;
    private final Consumer<Kind> only;
    private final Runnable out;

    FindList(Consumer<Hit> chosen, Consumer<Hit> go, Consumer<Kind> only, Runnable out) {
        this.chosen = chosen;
        this.go = go;
        this.only = only;
        this.out = out;
        content.getStyleClass().add("finds");
        content.setId("search-finds");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    ScrollPane view() {
        return scroll;
    }

    void show(List<Group> groups) {
        rows.clear();
        firsts.clear();
        List<Node> all = new ArrayList<>();
        for (Group group : groups) {
            all.add(heading(group));
            firsts.add(rows.size());
            List<FindRow> made = group.hits().stream()
                    .map(hit -> new FindRow(hit, this::chose, go))
                    .toList();
            rows.addAll(made);
            all.addAll(made);
        }
        content.getChildren().setAll(all);
        scroll.setVvalue(0);
    }

    private HBox heading(Group group) {
        HBox line = new HBox(
                8,
                Texts.of(KindWords.many(group.kind()), "section-title"),
                Texts.of(Texts.number(group.count()), "caption"));
        line.getStyleClass().add("find-heading");
        if (group.left() > 0) {
            line.getChildren().add(more(group));
        }
        return line;
    }

    private Button more(Group group) {
        Button more =
                Buttons.link("Only these, " + Texts.number(group.left()) + " more", () -> only.accept(group.kind()));
        more.setId("search-only-" + KindWords.typed(group.kind()));
        return more;
    }

    private void chose(Hit hit) {
        rows.stream().filter(row -> row.hit().equals(hit)).findFirst().ifPresent(this::reveal);
        chosen.accept(hit);
    }

    /** Scrolls as little as it takes. */
    private void reveal(FindRow row) {
        Bounds at = row.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() - 32) / hidden);
        } else if (hidden > 0 && at.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(hidden, at.getMaxY() - seen) / hidden);
        }
    }

    private void key(KeyEvent event) {
        int at = focused();
        boolean group = event.isShortcutDown();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            focus(group || event.getCode() == KeyCode.PAGE_DOWN ? nextGroup(at) : Math.min(rows.size() - 1, at + 1));
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            focus(group || event.getCode() == KeyCode.PAGE_UP ? groupBefore(at) : at - 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            out.run();
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private int nextGroup(int at) {
        return firsts.stream().filter(first -> first > at).findFirst().orElse(rows.size() - 1);
    }

    private int groupBefore(int at) {
        return firsts.reversed().stream()
                .filter(first -> first < at)
                .findFirst()
                .orElse(-1);
    }

    private void focus(int at) {
        if (at < 0) {
            out.run();
        } else if (at < rows.size()) {
            rows.get(at).requestFocus();
        }
    }

    void focusFirst() {
        focus(rows.isEmpty() ? -1 : 0);
    }

    /** Chooses the find that is this; nothing where it is not found any more. */
    void choose(@Nullable String target) {
        rows.stream()
                .filter(row -> row.hit().target().equals(target))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
