package stillwatch.desktop.part;

import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The rows of a table. Making the cells of a whole screen takes longer than a frame, so the first time they come a few rows in
 * each; and below the last row there are none: by itself JavaFX would fill the height with rows nobody sees. Where no frames are
 * drawn all come at once.
 */
final class RowsFlow<T extends IndexedCell<?>> extends VirtualFlow<T> {
    private static final double STEP = 160;
    private double wanted;
    private double grown = STEP;
    private boolean growing;

    @Override
    public void resize(double width, double height) {
        wanted = height;
        super.resize(width, Math.min(height, most()));
    }

    /** Whoever lays it out puts what is smaller than its place into the middle of it; rows begin at the top. */
    @Override
    public void relocate(double x, double y) {
        super.relocate(x, snapPositionY(y - (wanted - getHeight()) / 2));
    }

    @Override
    protected void layoutChildren() {
        double now = Math.min(wanted, most());
        if (now != getHeight()) {
            super.resize(getWidth(), now);
        }
        super.layoutChildren();
        if (!growing && getCellCount() > 0 && getHeight() == grown && grown < wanted) {
            growing = true;
            new Growing().start();
        }
    }

    /** Whether no more rows are to come. */
    boolean whole() {
        return getCellCount() == 0 || grown() >= Math.min(wanted, filled());
    }

    private double most() {
        return Math.min(grown(), filled());
    }

    private double grown() {
        Scene scene = getScene();
        boolean framed =
                scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
        return framed && grown < wanted ? grown : Double.MAX_VALUE;
    }

    /** Where it scrolls sideways the bar for that stands at the foot of the table. */
    private double filled() {
        boolean known = getFixedCellSize() > 0 && getCellCount() > 0 && !sideways();
        return known ? Math.ceil(getCellCount() * getFixedCellSize()) + 1 : Double.MAX_VALUE;
    }

    private boolean sideways() {
        return getChildrenUnmodifiable().stream()
                .anyMatch(part -> part instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.isVisible());
    }

    /** With the next frame. */
    private final class Growing extends AnimationTimer {
        @Override
        public void handle(long now) {
            stop();
            growing = false;
            grown += STEP;
            requestLayout();
        }
    }
}
