package stillwatch.desktop.screen.brief;

import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.casefile.ShownText;

/** One page on the desk: blank paper until its picture comes, and with the picture it had while a newer one is drawn. */
final class PageView extends Region {
    private static final int SPOKEN = 4000;
    private static final double NEARLY = 0.01;
    private final ImageView image = new ImageView();
    private final int number;
    private @Nullable PagePictures drawnFrom;
    private double drawnAt;

    PageView(int number) {
        this.number = number;
        getStyleClass().add("brief-page");
        setId("brief-page-" + number);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Page " + number);
        image.setSmooth(true);
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        getChildren().add(image);
    }

    int number() {
        return number;
    }

    boolean needs(PagePictures pages, double scale) {
        return !pages.equals(drawnFrom) || Math.abs(drawnAt - scale) > NEARLY;
    }

    boolean drawn() {
        return image.getImage() != null;
    }

    void show(PagePictures from, double scale, PagePictures.Page page) {
        drawnFrom = from;
        drawnAt = scale;
        image.setImage(new WritableImage(new PixelBuffer<>(
                page.width(), page.height(), IntBuffer.wrap(page.pixels()), PixelFormat.getIntArgbPreInstance())));
        setAccessibleText("Page " + number + ". " + ShownText.of(page.text(), SPOKEN));
    }

    /** Asked for once and not to be had: it is not asked for again. */
    void failed(PagePictures from, double scale) {
        drawnFrom = from;
        drawnAt = scale;
        image.setImage(null);
        setAccessibleText("Page " + number + " cannot be drawn");
    }

    /** Far from what is looked at. */
    void drop() {
        if (drawn()) {
            image.setImage(null);
            drawnFrom = null;
        }
    }
}
