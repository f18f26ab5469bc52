package stillwatch.claims;

import stillwatch.casefile.claim.Figure;

/** A number with what it can mean. */
public record FigureRow(Held<Figure> figure, Range range) {
    static FigureRow of(Held<Figure> figure) {
        return new FigureRow(figure, Range.of(figure.what()));
    }
}
