package stillwatch.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Palette;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Shape.Run;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TimeScale;

/** Shapes as pixels, and a picture that follows a gesture. */
class PainterTest {
    private static final Brush BRUSH = new Brush();
    private static final Inks LIGHT = Inks.of(Palette.LIGHT);

    private static Pixels painted(double scale, Shape... shapes) {
        Pixels pixels = new Pixels(40, 20, scale);
        BRUSH.paint(new Drawing(40, 20, "", "", List.of(shapes)), LIGHT, pixels);
        return pixels;
    }

    private static int at(Pixels pixels, int x, int y) {
        return pixels.argb()[y * pixels.width() + x];
    }

    @Test
    void a_hairline_is_one_pixel_wide_and_has_its_very_colour() {
        Pixels pixels = painted(1, new Line(0, 10, 40, 10, Ink.LINE, 1, Stroke.SOLID));
        assertThat(at(pixels, 5, 10)).isEqualTo(LIGHT.pixel(Ink.LINE));
        assertThat(at(pixels, 5, 9)).isZero();
        assertThat(at(pixels, 5, 11)).isZero();
    }

    @Test
    void a_screen_with_more_pixels_gets_more_pixels() {
        Pixels pixels = painted(2, Box.filled(10, 5, 10, 5, 0, Ink.ACCENT));
        assertThat(pixels.width()).isEqualTo(80);
        assertThat(at(pixels, 20, 10)).isEqualTo(LIGHT.pixel(Ink.ACCENT));
        assertThat(at(pixels, 39, 19)).isEqualTo(LIGHT.pixel(Ink.ACCENT));
        assertThat(at(pixels, 40, 19)).isZero();
    }

    @Test
    void a_soft_end_fades_and_a_clip_cuts() {
        Box box = Box.filled(0, 0, 40, 20, 0, Ink.DATA_1).soft(20, 0);
        Pixels soft = painted(1, box);
        assertThat(at(soft, 1, 10) >>> 24).isLessThan(60);
        assertThat(at(soft, 30, 10)).isEqualTo(LIGHT.pixel(Ink.DATA_1));
        Pixels cut = painted(1, new Shape.Clip(0, 0, 20, 20, List.of(Box.filled(0, 0, 40, 20, 0, Ink.BAD))));
        assertThat(at(cut, 19, 10)).isEqualTo(LIGHT.pixel(Ink.BAD));
        assertThat(at(cut, 20, 10)).isZero();
    }

    @Test
    void text_is_as_wide_as_it_was_measured_in_any_script() {
        for (String text : List.of("Agency A reports", "ÄÖÜ é ñ", "深圳的公开信", "رسالة")) {
            double width = BRUSH.faces().width(text, Face.SANS, 11);
            assertThat(width).as(text).isPositive();
            Pixels pixels = new Pixels(300, 30, 1);
            Run run = new Run(20, 20, text, Face.SANS, 11, Anchor.START, Ink.TEXT_1);
            BRUSH.paint(new Drawing(300, 30, "", "", List.of(run)), LIGHT, pixels);
            int last = 0;
            for (int i = 0; i < pixels.argb().length; i++) {
                last = pixels.argb()[i] == 0 ? last : Math.max(last, i % 300);
            }
            assertThat((double) last).as(text).isBetween(20 + width - 4, 20 + width + 3);
        }
    }

    @Test
    void a_stretched_picture_shows_each_instant_where_it_is_to_be() {
        TimeScale drawn = new TimeScale(0, 300, 10, 30);
        Pixels pixels = painted(1, Box.filled(0, 0, 40, 20, 0, Ink.SURFACE_1), Box.filled(20, 0, 1, 20, 0, Ink.BAD));
        TimeScale twice = new TimeScale(0, 150, 10, 30);
        int[] into = new int[pixels.argb().length];
        new Stretch(drawn, twice, 5, 15, 0).copy(pixels, into, LIGHT.pixel(Ink.SURFACE_2));
        assertThat(into[10 * 40 + 30]).as("100 µs lie at 30 now").isEqualTo(LIGHT.pixel(Ink.BAD));
        assertThat(into[10 * 40 + 20]).isEqualTo(LIGHT.pixel(Ink.SURFACE_1));
        assertThat(into[18 * 40 + 20]).as("below the plot all stays").isEqualTo(LIGHT.pixel(Ink.BAD));
        TimeScale later = new TimeScale(150, 450, 10, 30);
        new Stretch(drawn, later, 5, 15, 0).copy(pixels, into, LIGHT.pixel(Ink.SURFACE_2));
        assertThat(into[10 * 40 + 30]).as("not drawn yet").isEqualTo(LIGHT.pixel(Ink.SURFACE_2));
    }
}
