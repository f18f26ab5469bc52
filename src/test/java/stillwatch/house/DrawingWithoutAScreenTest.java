package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** JavaFX draws text where there is no screen: this machine has what pictures and window tests need. */
class DrawingWithoutAScreenTest {
    @Test
    void a_label_is_drawn_in_more_than_one_colour() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Image picture = WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> new Scene(new Label("A case that holds"), 1600, 1000).snapshot(null)));

        assertThat(colours(picture)).hasSizeGreaterThan(8);
    }

    private static Set<Integer> colours(Image picture) {
        Set<Integer> found = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return found;
    }
}
