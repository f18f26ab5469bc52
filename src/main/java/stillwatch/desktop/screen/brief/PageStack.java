package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Pages below each other, and beside each other where more than one has room. */
final class PageStack extends Region {
    static final double EDGE = 16;
    private static final double GAP = 14;
    private List<PageView> views = List.of();
    private double pageWidth = 1;
    private double pageHeight = 1;

    PageStack() {
        getStyleClass().add("page-desk");
    }

    List<PageView> views() {
        return views;
    }

    /** As many as there were keep their pictures until newer ones come. */
    void pages(int count) {
        List<PageView> now = new ArrayList<>(views.subList(0, Math.min(count, views.size())));
        IntStream.rangeClosed(now.size() + 1, count).forEach(number -> now.add(new PageView(number)));
        views = List.copyOf(now);
        getChildren().setAll(views);
    }

    void size(double width, double height) {
        if (width != pageWidth || height != pageHeight) {
            pageWidth = width;
            pageHeight = height;
            requestLayout();
        }
    }

    private int columns(double width) {
        int room = (int) ((width - 2 * EDGE + GAP) / (pageWidth + GAP));
        return Math.clamp(room, 1, Math.max(1, views.size()));
    }

    /** Where a page begins, from the top of all. */
    double top(int number) {
        int row = (number - 1) / columns(getWidth());
        return EDGE + row * (pageHeight + GAP);
    }

    double pageHeight() {
        return pageHeight;
    }

    /** How many stand beside each other. */
    int beside() {
        return columns(getWidth());
    }

    /** The page that takes this height; the first of its row. */
    int at(double y) {
        int row = Math.max(0, (int) ((y - EDGE) / (pageHeight + GAP)));
        return Math.clamp((long) row * beside() + 1, 1, Math.max(1, views.size()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return pageWidth + 2 * EDGE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width > 0 ? width : getWidth());
        int rows = (views.size() + columns - 1) / columns;
        return 2 * EDGE + rows * pageHeight + GAP * Math.max(0, rows - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double all = columns * pageWidth + (columns - 1) * GAP;
        double left = Math.floor((getWidth() - all) / 2);
        for (PageView view : views) {
            int column = (view.number() - 1) % columns;
            view.resizeRelocate(left + column * (pageWidth + GAP), top(view.number()), pageWidth, pageHeight);
        }
    }
}
