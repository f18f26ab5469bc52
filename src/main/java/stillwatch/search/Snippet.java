package stillwatch.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stillwatch.search.Marker.Place;

/** The part of a text around what was asked for. */
record Snippet(String text, List<Place> places) {
    private static final int LENGTH = 200;
    private static final int BEFORE = 40;
    private static final int WORD = 20;

    Marked whole() {
        return part(0, text.length());
    }

    /** The first part in which the most different clauses stand. */
    Marked best() {
        int start = places.isEmpty() ? 0 : Math.max(0, places.get(bestFirst()).from() - BEFORE);
        start = wordStart(Math.min(start, Math.max(0, text.length() - LENGTH)));
        int end = Math.min(text.length(), start + LENGTH);
        return part(start, end == text.length() ? end : wordEnd(start, end));
    }

    private int bestFirst() {
        int best = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int clauses = clausesFrom(i);
            if (clauses > most) {
                most = clauses;
                best = i;
            }
        }
        return best;
    }

    private int clausesFrom(int first) {
        BitSet clauses = new BitSet();
        int end = places.get(first).from() - BEFORE + LENGTH;
        for (int i = first; i < places.size() && places.get(i).to() <= end; i++) {
            clauses.set(places.get(i).clause());
        }
        return clauses.cardinality();
    }

    private int wordStart(int place) {
        if (place > 0) {
            for (int i = place; i < Math.min(place + WORD, text.length()); i++) {
                if (text.charAt(i - 1) == ' ') {
                    return i;
                }
            }
        }
        return Cut.back(text, place);
    }

    private int wordEnd(int start, int place) {
        for (int i = place; i > Math.max(start, place - WORD); i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Cut.back(text, place);
    }

    private Marked part(int start, int end) {
        String before = start > 0 ? "…" : "";
        String after = end < text.length() ? "…" : "";
        return new Marked(before + shown(text.substring(start, end)) + after, marks(start, end, before.length()));
    }

    private List<Mark> marks(int start, int end, int shift) {
        List<Mark> marks = new ArrayList<>();
        for (Place place : places) {
            int from = Math.max(place.from(), start) - start + shift;
            int to = Math.min(place.to(), end) - start + shift;
            if (from < to) {
                addOrJoin(marks, from, to);
            }
        }
        return marks;
    }

    private static void addOrJoin(List<Mark> marks, int from, int to) {
        if (!marks.isEmpty() && from <= marks.getLast().to()) {
            Mark last = marks.removeLast();
            marks.add(new Mark(last.from(), Math.max(last.to(), to)));
        } else {
            marks.add(new Mark(from, to));
        }
    }

    /** Line ends and other controls as spaces, char for char. */
    private static String shown(String part) {
        StringBuilder shown = new StringBuilder(part);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, ' ');
            }
        }
        return shown.toString();
    }
}
