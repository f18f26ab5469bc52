package stillwatch.desktop.part;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** Hour by weekday: the darker a field, the more happened. Its caption, said by whoever shows it, names unit, zone and n. */
public final class HeatMap extends Region {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final double LEFT = 30;
    private static final double BOTTOM = 16;
    private static final double FIELD = 11;
    private static final StyleablePropertyFactory<HeatMap> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<HeatMap, Paint> FULL =
            STYLES.createPaintCssMetaData("-sw-full", map -> map.full, Color.TRANSPARENT);
    private static final CssMetaData<HeatMap, Paint> NONE =
            STYLES.createPaintCssMetaData("-sw-none", map -> map.none, Color.TRANSPARENT);
    private static final CssMetaData<HeatMap, Paint> INK =
            STYLES.createPaintCssMetaData("-sw-ink", map -> map.ink, Color.TRANSPARENT);
    private final StyleableObjectProperty<Paint> full = new SimpleStyleableObjectProperty<>(FULL, this, "full");
    private final StyleableObjectProperty<Paint> none = new SimpleStyleableObjectProperty<>(NONE, this, "none");
    private final StyleableObjectProperty<Paint> ink = new SimpleStyleableObjectProperty<>(INK, this, "ink");
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private int[][] counts = new int[7][24];

    public HeatMap() {
        getStyleClass().add("heat-map");
        setStyle("-sw-full: -sw-data-1; -sw-none: -sw-surface-2; -sw-ink: -sw-text-3;");
        getChildren().add(canvas);
        setPrefSize(LEFT + 24 * FIELD, 7 * FIELD + BOTTOM);
        setMinHeight(7 * FIELD + BOTTOM);
        Tooltip.install(this, tooltip);
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        full.subscribe(this::draw);
        none.subscribe(this::draw);
        ink.subscribe(this::draw);
    }

    /** Monday first; {@code spoken} says the busiest hours for those who do not see. */
    public void show(int[][] now, String spoken) {
        counts = now;
        setAccessibleText(spoken);
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double field() {
        return Math.max(4, (canvas.getWidth() - LEFT) / 24);
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        int most = 1;
        for (int[] day : counts) {
            for (int count : day) {
                most = Math.max(most, count);
            }
        }
        pen.setFont(Font.font("Inter", 10));
        pen.setTextBaseline(VPos.CENTER);
        for (int day = 0; day < 7; day++) {
            day(pen, day, most);
        }
        hours(pen);
    }

    private void day(GraphicsContext pen, int day, int most) {
        pen.setGlobalAlpha(1);
        pen.setFill(ink.get());
        pen.fillText(DAYS[day], 0, day * FIELD + FIELD / 2);
        for (int hour = 0; hour < 24; hour++) {
            double share = (double) counts[day][hour] / most;
            pen.setGlobalAlpha(share == 0 ? 1 : 0.18 + 0.82 * share);
            pen.setFill(share == 0 ? none.get() : full.get());
            pen.fillRoundRect(LEFT + hour * field(), day * FIELD, field() - 1.5, FIELD - 1.5, 3, 3);
        }
    }

    private void hours(GraphicsContext pen) {
        pen.setGlobalAlpha(1);
        pen.setFill(ink.get());
        for (int hour = 0; hour < 24; hour += 6) {
            pen.fillText(hour + " h", LEFT + hour * field(), 7 * FIELD + BOTTOM / 2 + 1);
        }
    }

    private void point(double x, double y) {
        int hour = (int) ((x - LEFT) / field());
        int day = (int) (y / FIELD);
        boolean inside = x >= LEFT && hour < 24 && day >= 0 && day < 7;
        tooltip.setText(
                inside ? DAYS[day] + " " + hour + ":00–" + hour + ":59 · " + Texts.number(counts[day][hour]) : "");
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
