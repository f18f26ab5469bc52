package stillwatch.desktop.screen.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import stillwatch.desktop.canvas.Brush;
import stillwatch.desktop.canvas.Inks;
import stillwatch.desktop.canvas.Pixels;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Palette;
import stillwatch.drawing.SvgWriter;

/** The picture as a file: drawn as it is shown, in light colours, for paper. */
record PictureFile(Drawing drawing, Brush brush) {
    private static final double FINE = 2;

    void write(Path to, boolean svg) throws IOException {
        if (svg) {
            Files.writeString(to, SvgWriter.write(drawing, Palette.LIGHT));
            return;
        }
        Pixels pixels = new Pixels(drawing.width(), drawing.height(), FINE);
        brush.paint(drawing, Inks.of(Palette.LIGHT), pixels);
        if (!ImageIO.write(pixels.image(), "png", to.toFile())) {
            throw new IOException("no PNG can be written here");
        }
    }
}
