package stillwatch.desktop.screen.brief;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.desktop.frame.Asking;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;

/** The pages as they will be printed, and the tools to leaf through them; or why there are none. */
final class PagesPanel extends BorderPane {
    /** Pixels for a point at the size it has on paper: a point is 1/72 inch, a pixel 1/96. */
    static final double REAL = 96.0 / 72;

    private static final double CLOSER = 1.25;
    private static final double LEAST = 0.25 * REAL;
    private static final double MOST = 4 * REAL;
    private static final double WIDEST_FIT = 1.25 * REAL;
    private static final double BORDER = 4;
    private final ScrollPane scroll = new ScrollPane();
    private final PageStack stack = new PageStack();
    private final Leafing leafing;
    private final TextField number = new TextField("1");
    private final Label of = Texts.of("", "muted");
    private final Label percent = Texts.of("", "caption");
    private final Label working = Texts.of("· making them anew…", "caption");
    private final FlowPane tools;
    private final StackPane over = new StackPane();
    private @Nullable PagePictures pages;
    private double zoom = REAL;
    private boolean fitting = true;

    PagesPanel(Asking asking, ReadOnlyBooleanProperty busy) {
        getStyleClass().addAll("panel", "flush", "viewer");
        setId("brief-pages");
        leafing = new Leafing(asking, scroll, stack);
        tools = new FlowPane(12, 6, pageTools(), zoomTools());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("viewer-tools");
        working.setId("brief-working");
        working.setMinWidth(USE_PREF_SIZE);
        working.visibleProperty().bind(busy);
        working.managedProperty().bind(busy);
        tools.managedProperty().bind(tools.visibleProperty());
        wireScroll();
        setTop(tools);
        setCenter(scroll);
        waitFor("Making the pages…");
    }

    private void wireScroll() {
        scroll.setContent(stack);
        scroll.setId("brief-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("Pages of the brief");
        scroll.viewportBoundsProperty().subscribe(bounds -> fitAgain());
        leafing.page.subscribe(now -> number.setText(Texts.number(now.longValue())));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                closer(event.getDeltaY() > 0);
                event.consume();
            }
        });
    }

    /** A scroll pane would go by its own height, and stand between two pages. */
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case HOME -> leafing.lead(1);
            case END -> leafing.lead(stack.views().size());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox pageTools() {
        number.setId("brief-page-number");
        number.setPrefColumnCount(3);
        number.setAccessibleText("Page");
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setOnAction(event -> typed());
        of.setId("brief-page-count");
        of.setMinWidth(USE_PREF_SIZE);
        Button back = Buttons.icon(Feather.CHEVRON_UP, "Previous page (Page up)", () -> turn(-1));
        Button on = Buttons.icon(Feather.CHEVRON_DOWN, "Next page (Page down)", () -> turn(1));
        back.setId("brief-page-back");
        on.setId("brief-page-on");
        Label page = Texts.of("page", "muted");
        page.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(4, back, on, page, number, of, working);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void typed() {
        try {
            leafing.lead(Integer.parseInt(number.getText().strip()));
        } catch (NumberFormatException noNumber) {
            // said by the field going back to the page that shows
        }
        number.setText(Texts.number(leafing.page.get()));
    }

    private HBox zoomTools() {
        Button out = Buttons.icon(Feather.MINUS, "Smaller pages (−)", () -> closer(false));
        Button in = Buttons.icon(Feather.PLUS, "Larger pages (+)", () -> closer(true));
        out.setId("brief-zoom-out");
        in.setId("brief-zoom-in");
        Button fit = Buttons.plain("Fit width", this::fit);
        fit.setId("brief-zoom-fit");
        Tip.on(fit, "As wide as there is room (0)");
        Button real = Buttons.plain("100 %", this::real);
        real.setId("brief-zoom-real");
        Tip.on(real, "As large as on paper (R)");
        percent.setId("brief-zoom");
        percent.setMinWidth(44);
        percent.setAlignment(Pos.CENTER);
        HBox box = new HBox(4, out, percent, in, fit, real);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** The next row of pages, or the one before. */
    void turn(int by) {
        leafing.lead(leafing.page.get() + by * stack.beside());
    }

    /** That page, where there is one. */
    void lead(int page) {
        if (page > 0) {
            leafing.lead(page);
        }
    }

    void closer(boolean nearer) {
        fitting = false;
        zoom(nearer ? zoom * CLOSER : zoom / CLOSER);
    }

    void fit() {
        fitting = true;
        fitAgain();
    }

    void real() {
        fitting = false;
        zoom(REAL);
    }

    private void fitAgain() {
        PagePictures now = pages;
        double room = leafing.room().getWidth() - 2 * PageStack.EDGE - BORDER;
        if (fitting && now != null && room > 1) {
            zoom(Math.min(WIDEST_FIT, room / now.width()));
        }
    }

    private void zoom(double wanted) {
        PagePictures now = pages;
        if (now == null) {
            return;
        }
        zoom = Math.clamp(wanted, LEAST, MOST);
        percent.setText(Math.round(100 * zoom / REAL) + " %");
        stack.size(Math.floor(now.width() * zoom), Math.floor(now.height() * zoom));
        leafing.show(now, zoom);
    }

    /** {@code anew}: another brief than the one before, so it is read from its first page. */
    void show(PagePictures now, boolean anew) {
        pages = now;
        over.setVisible(false);
        setCenter(scroll);
        tools.setDisable(false);
        tools.setVisible(true);
        stack.pages(now.pages());
        of.setText("of " + Texts.number(now.pages()));
        if (anew) {
            leafing.lead(1);
        }
        zoom(zoom);
        fitAgain();
    }

    /** Until there are pages. */
    void waitFor(String words) {
        instead(Texts.of(words, "muted"));
        tools.setDisable(true);
    }

    /** Instead of pages. */
    void say(Node words) {
        instead(words);
        tools.setVisible(false);
    }

    private void instead(Node words) {
        pages = null;
        leafing.stop();
        stack.pages(0);
        of.setText("");
        over.getChildren().setAll(words);
        over.setVisible(true);
        setCenter(over);
    }

    void begin() {
        scroll.requestFocus();
    }
}
