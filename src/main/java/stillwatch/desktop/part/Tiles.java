package stillwatch.desktop.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards of one height beside each other, in as many rows as the width asks for. */
public final class Tiles extends Region {
    private final double gap;

    public Tiles(double gap, Node... cards) {
        this.gap = gap;
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        int cards = Math.max(1, getManagedChildren().size());
        double least = 1;
        for (Node card : getManagedChildren()) {
            least = Math.max(least, card.minWidth(-1));
        }
        int room = Math.clamp((long) ((width + gap) / (least + gap)), 1, cards);
        int rows = (cards + room - 1) / room;
        return (cards + rows - 1) / rows;
    }

    private double cardWidth(double width, int inRow) {
        return Math.floor((width - gap * (inRow - 1)) / inRow);
    }

    private double cardHeight(double width) {
        double most = 0;
        for (Node card : getManagedChildren()) {
            most = Math.max(most, card.prefHeight(cardWidth(width, columns(width))));
        }
        return Math.ceil(most);
    }

    private int rows(double width) {
        int columns = columns(width);
        return (getManagedChildren().size() + columns - 1) / columns;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : getWidth() > 0 ? getWidth() : 800;
        int rows = rows(known);
        return rows * cardHeight(known) + gap * Math.max(0, rows - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    /** The last row is filled too: its cards are wider where it has fewer. */
    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double height = cardHeight(getWidth());
        int all = getManagedChildren().size();
        for (int at = 0; at < all; at++) {
            int inRow = Math.min(columns, all - at / columns * columns);
            double width = cardWidth(getWidth(), inRow);
            Node card = getManagedChildren().get(at);
            int row = at / columns;
            double left = (at % columns) * (width + gap);
            boolean last = at % columns == inRow - 1;
            card.resizeRelocate(left, row * (height + gap), last ? getWidth() - left : width, height);
        }
    }
}
