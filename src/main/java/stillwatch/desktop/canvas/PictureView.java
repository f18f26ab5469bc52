package stillwatch.desktop.canvas;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Ink;

/**
 * Shows pixels that were painted elsewhere; knows which colours the style sheets give the inks. Of two buffers one shows while
 * the other is filled.
 */
public class PictureView extends Region {
    private static final StyleablePropertyFactory<PictureView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final List<CssMetaData<PictureView, Paint>> OF_INKS = Arrays.stream(Ink.values())
            .map(ink ->
                    STYLES.createPaintCssMetaData("-sw-ink-" + ink.token(), view -> view.ofInk(ink), Color.TRANSPARENT))
            .toList();
    private static final List<Ink> ORDER = List.of(Ink.values());
    private final List<StyleableObjectProperty<Paint>> colours = new ArrayList<>();
    private final ImageView image = new ImageView();
    private final Buffer[] buffers = new Buffer[2];
    private Runnable inksChanged = () -> {};
    private int shown;

    public PictureView() {
        for (CssMetaData<PictureView, Paint> css : OF_INKS) {
            StyleableObjectProperty<Paint> colour =
                    new SimpleStyleableObjectProperty<>(css, this, css.getProperty(), Color.TRANSPARENT);
            colours.add(colour);
            colour.subscribe((before, now) -> inksChanged.run());
        }
        setStyle(Stream.of(Ink.values())
                .map(ink -> "-sw-ink-" + ink.token() + ": -sw-" + ink.token() + ";")
                .collect(Collectors.joining(" ")));
        image.setManaged(false);
        image.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(image);
        setMinSize(0, 0);
    }

    private StyleableObjectProperty<Paint> ofInk(Ink ink) {
        return colours.get(ORDER.indexOf(ink));
    }

    /** Told whenever a colour changes, several times for another theme. */
    public final void onInks(Runnable listener) {
        inksChanged = listener;
    }

    /** As the style sheets have them; all see-through before there are any. */
    public final Inks inks() {
        return new Inks(colours.stream().map(colour -> argb(colour.get())).collect(Collectors.toList()));
    }

    private static int argb(@Nullable Paint paint) {
        return paint instanceof Color colour
                ? channel(colour.getOpacity()) << 24
                        | channel(colour.getRed()) << 16
                        | channel(colour.getGreen()) << 8
                        | channel(colour.getBlue())
                : 0;
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }

    /** How many pixels of the screen lie along one of ours. */
    public final double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    /** As it is, or as a gesture stretches it; {@code zoom} of ours lie along one length of the drawing. */
    public final void show(Pixels pixels, @Nullable Stretch stretch, double zoom) {
        shown = 1 - shown;
        Buffer into = buffers[shown];
        if (into == null || !into.fits(pixels)) {
            into = new Buffer(pixels.width(), pixels.height());
            buffers[shown] = into;
        }
        into.fill(pixels, stretch, inks().pixel(Ink.SURFACE_1));
        image.setImage(into.image);
        image.setFitWidth(pixels.width() / pixels.scale() * zoom);
        image.setFitHeight(pixels.height() / pixels.scale() * zoom);
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    /** What the window system is given to show. */
    private static final class Buffer {
        private final int[] argb;
        private final PixelBuffer<IntBuffer> pixels;
        private final WritableImage image;
        private final int width;

        Buffer(int width, int height) {
            this.width = width;
            this.argb = new int[width * height];
            this.pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            this.image = new WritableImage(pixels);
        }

        boolean fits(Pixels other) {
            return other.width() == width && other.width() * other.height() == argb.length;
        }

        void fill(Pixels from, @Nullable Stretch stretch, int paper) {
            if (stretch == null || stretch.nothing()) {
                System.arraycopy(from.argb(), 0, argb, 0, argb.length);
            } else {
                stretch.copy(from, argb, paper);
            }
            pixels.updateBuffer(buffer -> null);
        }
    }
}
