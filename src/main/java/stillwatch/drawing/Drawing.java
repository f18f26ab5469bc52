package stillwatch.drawing;

import java.util.List;

/**
 * A picture: shapes in the order they are painted.
 *
 * @param title what it is, for those who do not see it
 * @param description what it shows, with its unit, its zone and its n
 */
public record Drawing(double width, double height, String title, String description, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
