package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Spot;
import stillwatch.casefile.Spot.Area;

/** Where a note stands on a page. */
final class Places {
    private static final double CORNER = 14;
    private static final double AROUND = 1.5;

    private Places() {}

    /** Empty where it stands elsewhere, or at a place only a person can find. */
    static List<Area> on(PagesModel.Sheet sheet, String place) {
        Optional<Spot> spot = Spot.of(place);
        int page = spot.map(Spot::page).orElse(1);
        if (spot.isEmpty() || page != sheet.page()) {
            return List.of();
        }
        if (spot.get().area() != null) {
            return List.of(spot.get().area());
        }
        if (spot.get().characters() != null) {
            Spot.Span span = spot.get().characters();
            return sheet.text().between(span.from(), span.to()).stream()
                    .map(word -> new Area(
                            word.x() - AROUND,
                            word.y() - AROUND,
                            word.width() + 2 * AROUND,
                            word.height() + 2 * AROUND))
                    .toList();
        }
        return spot.get().page() == null ? List.of() : List.of(new Area(CORNER, CORNER, 0, 0));
    }
}
