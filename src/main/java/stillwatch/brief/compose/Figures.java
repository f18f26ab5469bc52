package stillwatch.brief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.brief.outline.Numbers;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.claims.Conflicts;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.FigureRow;
import stillwatch.claims.Range;

/** Numbers as they were stated, side by side, each with the words it was stated in. */
record Figures(Sight sight, Sayings sayings) {

    List<Numbers> all() {
        List<Conflicts.Found> conflicts = Conflicts.in(sight.book());
        return FigureGroup.of(sight.book().all(Figure.class)).stream()
                .map(group -> numbers(group, conflicts))
                .toList();
    }

    private Numbers numbers(FigureGroup group, List<Conflicts.Found> conflicts) {
        Set<String> ids = group.rows().stream().map(row -> row.figure().id()).collect(Collectors.toSet());
        List<String> notes = new ArrayList<>();
        group.notes().forEach(note -> notes.add(sight.text(note)));
        conflicts.stream()
                .filter(found -> ids.containsAll(found.conflict().between()))
                .forEach(found -> notes.add(sayings.conflict(found)));
        if (notes.isEmpty() && group.rows().size() > 1) {
            notes.add("These agree, each within what its own words allow.");
        }
        return new Numbers(
                sight.text(group.subject()),
                sight.text(group.measure()),
                group.rows().stream().map(this::row).toList(),
                notes);
    }

    private Numbers.Row row(FigureRow row) {
        Figure figure = row.figure().what();
        Excerpt excerpt = sight.book().excerpt(figure.excerpt()).orElse(null);
        return new Numbers.Row(
                sight.text(figure.asStated()),
                means(row.range()),
                of(figure),
                excerpt == null ? "" : sayings.where(excerpt),
                excerpt == null ? "" : sayings.words(excerpt));
    }

    private String of(Figure figure) {
        String period = figure.period() == null ? "" : ShownMoment.of(figure.period());
        String scope = sight.text(figure.scope());
        return period.isEmpty() || scope.isEmpty() ? period + scope : period + ", " + scope;
    }

    private static String means(Range range) {
        String low = range.hasLow() ? plain(range.low()) : "";
        String high = range.hasHigh() ? plain(range.high()) : "";
        if (low.equals(high)) {
            return low;
        }
        return high.isEmpty() ? low + " or more" : low.isEmpty() ? high + " or less" : low + " to " + high;
    }

    private static String plain(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        return text.matches("-?\\d{1,18}") ? Words.number(Long.parseLong(text)) : text;
    }
}
