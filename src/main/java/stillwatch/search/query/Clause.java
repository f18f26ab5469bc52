package stillwatch.search.query;

import java.util.ArrayList;
import java.util.List;
import stillwatch.search.analysis.WordCursor;
import stillwatch.search.analysis.WordCursor.Shape;

/** Pieces that stand in a row: a word, an identifier with its parts, a phrase. {@code asked} is how it was typed. */
public record Clause(String asked, List<Piece> pieces) {
    public Clause {
        pieces = List.copyOf(pieces);
    }

    /** {@code open} where the last word may go on; without pieces where the text has no word. */
    public static Clause of(String text, boolean open) {
        List<Piece> pieces = new ArrayList<>();
        WordCursor cursor = new WordCursor();
        cursor.over(text);
        Shape last = Shape.WORD;
        while (cursor.next()) {
            boolean exact = cursor.shape() == Shape.EXACT;
            pieces.add(
                    exact
                            ? new Piece(pieces.removeLast().term(), cursor.term(), false)
                            : new Piece(cursor.term(), null, false));
            last = exact ? last : cursor.shape();
        }
        end(pieces, last, open);
        return new Clause(text, pieces);
    }

    /** Behind the last sign of a run the text may go on with another sign: pairs alone are asked for, or pairs that begin so. */
    private static void end(List<Piece> pieces, Shape last, boolean open) {
        if (last == Shape.LAST) {
            pieces.removeLast();
        } else if (last == Shape.ALONE || open && !pieces.isEmpty()) {
            pieces.add(new Piece(pieces.removeLast().term(), null, true));
        }
    }
}
