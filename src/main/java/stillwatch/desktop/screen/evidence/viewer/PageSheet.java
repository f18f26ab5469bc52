package stillwatch.desktop.screen.evidence.viewer;

import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.Spot.Area;
import stillwatch.casefile.Spot.Span;
import stillwatch.desktop.part.Texts;
import stillwatch.evidence.inside.PageText;
import stillwatch.evidence.inside.Picture;

/** The page itself, with what is marked on it. All places are in points of the page, or in pixels of the picture. */
final class PageSheet extends Pane {
    private static final double STEP = 5;
    private static final int SPOKEN = 4000;
    private static final double BADGE = 26;
    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private final Pane hits = new Pane();
    private final Region draft = mark("page-draft");
    private final Consumer<Area> area;
    private final Consumer<Span> passage;
    private PagesModel.@Nullable Sheet sheet;
    private @Nullable Area drawn;
    private double zoom = 1;
    private Tool tool = Tool.AREA;
    private double startX;
    private double startY;

    /** What dragging does. */
    enum Tool {
        AREA("Mark area", "Drag a rectangle to write a note on it"),
        WORDS("Mark text", "Drag over words to write a note on them"),
        MOVE("Move", "Drag the page to see another part of it");

        private final String words;
        private final String told;

        Tool(String words, String told) {
            this.words = words;
            this.told = told;
        }

        String words() {
            return words;
        }

        String told() {
            return told;
        }
    }

    PageSheet(Consumer<Area> area, Consumer<Span> passage) {
        this.area = area;
        this.passage = passage;
        getStyleClass().add("page-sheet");
        setId("page-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        draft.setId("page-draft");
        draft.setVisible(false);
        hits.setMouseTransparent(true);
        marks.setPickOnBounds(false);
        getChildren().addAll(image, hits, marks, draft);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::key);
    }

    private static Region mark(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    void show(PagesModel.Sheet now, double atZoom) {
        sheet = now;
        Picture picture = now.picture();
        image.setImage(new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance())));
        String text = now.text().text();
        setAccessibleText(text.isBlank() ? "Page " + now.page() + ", without text" : ShownText.of(text, SPOKEN));
        size(atZoom);
    }

    /** The picture there is, until the sharper one comes. */
    void size(double atZoom) {
        if (sheet == null) {
            return;
        }
        zoom = atZoom;
        double width = sheet.picture().pageWidth() * zoom;
        double height = sheet.picture().pageHeight() * zoom;
        image.setFitWidth(width);
        image.setFitHeight(height);
        setMinSize(width, height);
        setMaxSize(width, height);
        if (drawn != null) {
            draft(drawn);
        }
        hits.getChildren().forEach(this::replace);
        marks.getChildren().forEach(this::replace);
    }

    void dragsFor(Tool now) {
        tool = now;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("moving"), now == Tool.MOVE);
        dropDraft();
    }

    void hits(List<PageText.Word> found, List<PageText.Word> current) {
        hits.getChildren().clear();
        found.forEach(word -> hits.getChildren().add(over(word, "page-hit")));
        current.forEach(word -> hits.getChildren().add(over(word, "page-hit-now")));
    }

    private Node over(PageText.Word word, String style) {
        Region region = mark(style);
        place(region, new Area(word.x() - 1, word.y() - 1, word.width() + 2, word.height() + 2));
        return region;
    }

    void clearMarks() {
        marks.getChildren().clear();
    }

    /** Outlines with a number at the first; pressing the number chooses the note. */
    void mark(List<Area> areas, int number, String spoken, boolean chosen, Runnable choose) {
        for (Area one : areas) {
            Region outline = mark("page-mark");
            outline.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), chosen);
            place(outline, one);
            marks.getChildren().add(outline);
        }
        javafx.scene.control.Button badge = stillwatch.desktop.part.Buttons.plain(Texts.number(number), choose);
        badge.getStyleClass().setAll("mark-number");
        badge.setId("mark-" + number);
        badge.setAccessibleText(spoken);
        badge.setTooltip(new javafx.scene.control.Tooltip(ShownText.of(spoken, 300)));
        badge.setUserData(areas.getFirst());
        replace(badge);
        marks.getChildren().add(badge);
    }

    private void place(Region region, Area at) {
        region.setManaged(false);
        region.setUserData(at);
        replace(region);
    }

    /** Where it belongs at this size; a number stands left of what it is about. */
    private void replace(Node node) {
        Area at = (Area) node.getUserData();
        if (node.isManaged()) {
            node.relocate(Math.max(0, at.x() * zoom - BADGE), Math.max(0, at.y() * zoom - BADGE / 3));
        } else {
            node.resizeRelocate(at.x() * zoom, at.y() * zoom, at.width() * zoom, at.height() * zoom);
        }
    }

    void dropDraft() {
        drawn = null;
        draft.setVisible(false);
    }

    /** A rectangle in the middle, to be moved and sized by keys. */
    void startByKeys() {
        if (sheet != null) {
            Picture picture = sheet.picture();
            double width = picture.pageWidth() / 3;
            double height = picture.pageHeight() / 8;
            draft(new Area((picture.pageWidth() - width) / 2, (picture.pageHeight() - height) / 2, width, height));
            requestFocus();
        }
    }

    void draft(Area at) {
        drawn = at;
        place(draft, at);
        draft.setVisible(true);
    }

    private void press(MouseEvent event) {
        requestFocus();
        startX = event.getX();
        startY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (sheet == null || tool == Tool.MOVE || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (tool == Tool.WORDS) {
            hits(List.of(), selected(event));
        } else {
            draft(inPage(event));
        }
        event.consume();
    }

    private Area inPage(MouseEvent event) {
        double left = Math.clamp(Math.min(startX, event.getX()), 0, getWidth()) / zoom;
        double top = Math.clamp(Math.min(startY, event.getY()), 0, getHeight()) / zoom;
        double right = Math.clamp(Math.max(startX, event.getX()), 0, getWidth()) / zoom;
        double bottom = Math.clamp(Math.max(startY, event.getY()), 0, getHeight()) / zoom;
        return new Area(left, top, right - left, bottom - top);
    }

    private List<PageText.Word> selected(MouseEvent event) {
        return sheet == null
                ? List.of()
                : Passage.between(sheet.text(), startX / zoom, startY / zoom, event.getX() / zoom, event.getY() / zoom);
    }

    private void release(MouseEvent event) {
        if (tool == Tool.WORDS) {
            List<PageText.Word> chosen = event.isStillSincePress() ? List.of() : selected(event);
            if (!chosen.isEmpty()) {
                passage.accept(
                        new Span(chosen.getFirst().from(), chosen.getLast().to()));
            }
        } else if (drawn != null && !event.isStillSincePress()) {
            marked();
        }
    }

    private void marked() {
        if (drawn != null && drawn.width() >= 2 && drawn.height() >= 2) {
            area.accept(drawn);
        } else {
            dropDraft();
        }
    }

    private void key(KeyEvent event) {
        if (drawn == null) {
            return;
        }
        double step = event.isShortcutDown() ? 1 : STEP;
        switch (event.getCode()) {
            case LEFT -> change(-step, 0, event);
            case RIGHT -> change(step, 0, event);
            case UP -> change(0, -step, event);
            case DOWN -> change(0, step, event);
            case ENTER -> marked();
            case ESCAPE -> dropDraft();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moved, or with Shift made larger and smaller. */
    private void change(double x, double y, KeyEvent event) {
        if (drawn == null || sheet == null) {
            return;
        }
        Picture picture = sheet.picture();
        Area next = event.isShiftDown()
                ? new Area(drawn.x(), drawn.y(), drawn.width() + x, drawn.height() + y)
                : new Area(drawn.x() + x, drawn.y() + y, drawn.width(), drawn.height());
        boolean inside = next.x() >= 0
                && next.y() >= 0
                && next.width() >= STEP
                && next.height() >= STEP
                && next.x() + next.width() <= picture.pageWidth()
                && next.y() + next.height() <= picture.pageHeight();
        if (inside) {
            draft(next);
        }
    }

    /** Whether this key moves something here rather than the page. */
    boolean takes(KeyCode code) {
        return drawn != null && code.isArrowKey();
    }
}
