package stillwatch.desktop.part;

import javafx.scene.layout.Region;

/** A little air. */
public final class Gap extends Region {
    public Gap(double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
    }
}
