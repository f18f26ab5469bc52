package stillwatch.desktop.part;

import java.util.Arrays;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Counts side by side as bars, the greatest as high as the strip; drawn, not built of nodes. */
public final class BarStrip extends Region {
    private static final StyleablePropertyFactory<BarStrip> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<BarStrip, Paint> BAR =
            STYLES.createPaintCssMetaData("-sw-bar", strip -> strip.bar, Color.TRANSPARENT);
    private final StyleableObjectProperty<Paint> bar =
            new SimpleStyleableObjectProperty<>(BAR, this, "bar", Color.TRANSPARENT);
    private final Canvas canvas = new Canvas();
    private long[] counts = {};

    public BarStrip() {
        getStyleClass().add("bar-strip");
        setStyle("-sw-bar: -sw-data-1;");
        getChildren().add(canvas);
        bar.subscribe(this::draw);
        setMinWidth(40);
    }

    public void show(long[] now, String spoken) {
        counts = now.clone();
        setAccessibleText(spoken);
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        int bars = (int) Math.min(counts.length, Math.max(1, canvas.getWidth() / 3));
        long[] shown = gathered(bars);
        long most = Math.max(1, Arrays.stream(shown).max().orElse(1));
        pen.setFill(bar.get());
        for (int i = 0; i < shown.length; i++) {
            bar(pen, i, shown.length, (double) shown[i] / most);
        }
    }

    /** Fewer bars than counts where there is no room: neighbours are added up, none is left out. */
    private long[] gathered(int bars) {
        long[] sums = new long[bars];
        for (int i = 0; i < counts.length; i++) {
            sums[(int) ((long) i * bars / counts.length)] += counts[i];
        }
        return sums;
    }

    private void bar(GraphicsContext pen, int at, int of, double share) {
        double left = Math.floor(canvas.getWidth() * at / of);
        double right = Math.floor(canvas.getWidth() * (at + 1) / of);
        double height = share == 0 ? 0 : Math.max(1.5, share * canvas.getHeight());
        double gap = right - left > 5 ? 2 : right - left > 2 ? 1 : 0;
        pen.setGlobalAlpha(0.45 + 0.55 * share);
        pen.fillRect(left, canvas.getHeight() - height, Math.max(1, right - left - gap), height);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
