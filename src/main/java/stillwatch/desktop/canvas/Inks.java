package stillwatch.desktop.canvas;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import stillwatch.drawing.Ink;

/** Which colour each ink is on the screen right now, as 0xAARRGGBB in the order of the inks. */
public record Inks(List<Integer> argb) {
    private static final List<Ink> ORDER = List.of(Ink.values());
    private static final int OPAQUE = 0xFF000000;

    public Inks {
        argb = List.copyOf(argb);
    }

    /** Those of a palette. */
    public static Inks of(stillwatch.drawing.Palette palette) {
        return new Inks(Arrays.stream(Ink.values())
                .map(ink -> OPAQUE | palette.bits(ink))
                .toList());
    }

    int pixel(Ink ink) {
        return argb.get(ORDER.indexOf(ink));
    }

    Color colour(Ink ink, double opacity) {
        int pixel = pixel(ink);
        long alpha = Math.round(Math.clamp(opacity, 0, 1) * (pixel >>> 24));
        return new Color((pixel & 0xFFFFFF) | (int) alpha << 24, true);
    }
}
