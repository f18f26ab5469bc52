package stillwatch.brief.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Palette;

/** Draws a picture where its page has a place for it. */
record PictureDrawer(Map<String, Drawing> pictures, Faces faces, Palette palette) implements FSObjectDrawer {

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = pictures.get(place.getAttribute("data-picture"));
        if (drawing != null) {
            float wide = (float) width / dotsPerPixel;
            float high = (float) height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> draw(graphics, drawing, wide));
        }
        return null;
    }

    private void draw(Graphics2D graphics, Drawing drawing, float wide) {
        graphics.scale(wide / drawing.width(), wide / drawing.width());
        new ShapePainter(graphics, faces, palette).paint(drawing.shapes());
    }
}
