package stillwatch.desktop.screen.timeline;

import javafx.scene.input.KeyEvent;

/** Keys while the chart has the focus, which would mean something else elsewhere. */
final class ChartKeys {
    private static final double SMALL = 0.1;
    private static final double LARGE = 0.5;
    private final Looking looking;
    private final Gestures gestures;

    ChartKeys(Chart chart, Looking looking, Gestures gestures) {
        this.looking = looking;
        this.gestures = gestures;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (looking.ready() && !event.isShortcutDown() && !event.isAltDown() && does(event)) {
            event.consume();
        }
    }

    private boolean does(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE : SMALL;
        switch (event.getCode()) {
            case LEFT -> looking.pan(-step);
            case RIGHT -> looking.pan(step);
            case UP -> looking.previous();
            case DOWN -> looking.next();
            case HOME -> looking.toStart();
            case END -> looking.toEnd();
            case PAGE_UP -> gestures.page(-1);
            case PAGE_DOWN -> gestures.page(1);
            case ENTER -> looking.open();
            case ESCAPE -> {
                return looking.clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
