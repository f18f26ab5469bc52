package stillwatch.desktop.screen.claims;

import javafx.scene.layout.Region;
import stillwatch.claims.Range;

/** A bar from the least to the most a number can mean. */
final class RangeTrack extends Region {
    private static final double THICK = 7;
    private static final double SHORTEST = 5;
    private final Region line = new Region();
    private final Region bar = new Region();
    private final NumberScale scale;
    private final Range range;

    RangeTrack(NumberScale scale, Range range, boolean conflict) {
        this.scale = scale;
        this.range = range;
        line.getStyleClass().add("range-line");
        bar.getStyleClass().addAll("range-bar", conflict ? "conflict" : "agrees");
        getChildren().addAll(line, bar);
        setMinWidth(60);
        setPrefWidth(80);
        setMinHeight(22);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        line.resizeRelocate(0, Math.floor(middle), getWidth(), 1);
        double from = (range.hasLow() ? scale.at(range.low()) : 0) * getWidth();
        double to = (range.hasHigh() ? scale.at(range.high()) : 1) * getWidth();
        double wide = Math.max(SHORTEST, to - from);
        bar.resizeRelocate(Math.min(from, getWidth() - wide), Math.floor(middle - THICK / 2), wide, THICK);
    }
}
