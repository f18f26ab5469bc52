package stillwatch.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.search.analysis.WordCursor;
import stillwatch.search.query.Asked;
import stillwatch.search.query.Clause;
import stillwatch.search.query.Piece;

/** Finds again, in a text that answers, the places that do. */
final class Marker {
    private static final int MOST = 500;
    private final List<Clause> clauses;
    private final WordCursor cursor = new WordCursor();

    Marker(Asked asked) {
        clauses = asked.all();
    }

    private record Word(String term, int position, int from, int to) {}

    /** The place of a whole clause. */
    record Place(int from, int to, int clause) {}

    Marked whole(String text) {
        return new Snippet(text, places(text)).whole();
    }

    Marked snippet(String text) {
        return new Snippet(text, places(text)).best();
    }

    private List<Place> places(String text) {
        List<Word> words = wordsAskedFor(text);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size() && places.size() < MOST; i++) {
            addPlaces(words, i, places);
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
        return places;
    }

    private void addPlaces(List<Word> words, int at, List<Place> places) {
        for (int k = 0; k < clauses.size(); k++) {
            List<Piece> pieces = clauses.get(k).pieces();
            if (standsAt(pieces, words, at)) {
                Word last = words.get(at + pieces.size() - 1);
                places.add(new Place(words.get(at).from(), last.to(), k));
            }
        }
    }

    private List<Word> wordsAskedFor(String text) {
        List<Word> words = new ArrayList<>();
        int position = 0;
        cursor.over(text);
        while (cursor.next() && words.size() < MOST * 20) {
            boolean next = cursor.shape() != WordCursor.Shape.EXACT;
            position += next ? 1 : 0;
            if (next && askedFor(cursor.term())) {
                words.add(new Word(cursor.term(), position, cursor.from(), cursor.to()));
            }
        }
        return words;
    }

    private boolean askedFor(String term) {
        for (Clause clause : clauses) {
            for (Piece piece : clause.pieces()) {
                if (matches(piece, term)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words not asked for were left out, so neighbours in the text are neighbours here. */
    private static boolean standsAt(List<Piece> pieces, List<Word> words, int at) {
        if (at + pieces.size() > words.size()) {
            return false;
        }
        int position = words.get(at).position();
        for (int i = 0; i < pieces.size(); i++) {
            Word word = words.get(at + i);
            if (word.position() != position + i || !matches(pieces.get(i), word.term())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Piece piece, String term) {
        return piece.open() ? term.startsWith(piece.term()) : term.equals(piece.term());
    }
}
