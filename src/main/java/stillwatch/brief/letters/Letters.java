package stillwatch.brief.letters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one document that are drawn here: each cluster is one letter of a font made for the document, asked for by a code
 * point nobody else uses. A page sets it like any letter; it cannot be torn apart, and it says the text it was drawn from.
 */
public final class Letters {
    public static final String NAME = "StillwatchLetters";

    private static final int FIRST = 0xE000;
    private static final int LAST = 0xF8FF;
    private static final int FURTHER = 0x100000;
    private static final int FURTHEST = 0x10FFFD;

    private final IntPredicate taken;
    private final Scripts scripts;
    private final Map<Piece, String> pieces = new HashMap<>();
    private final Map<Drawn, Integer> points = new HashMap<>();
    private final SortedMap<Integer, Drawn> drawn = new TreeMap<>();
    private int next = FIRST;

    /** {@code taken}: code points that other faces of the document have. */
    public Letters(IntPredicate taken) {
        this.taken = taken;
        this.scripts = new Scripts(taken);
    }

    private record Piece(Script script, String text) {}

    /** {@code others}: what becomes of a code point that is not drawn here. */
    public String set(String text, IntFunction<String> others) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Script before = null;
        for (int from = 0; from < text.length(); ) {
            Script script = scripts.of(text.codePointAt(from), before);
            int to = script == null ? from + Character.charCount(text.codePointAt(from)) : end(text, from, script);
            String piece = text.substring(from, to);
            out.append(script == null ? others.apply(piece.codePointAt(0)) : piece(script, piece, others));
            before = script == null ? before : script;
            from = to;
        }
        return out.toString();
    }

    /** As far as letters of one script follow each other, with what has no shape but joins or parts them. */
    private int end(String text, int from, Script script) {
        int to = from;
        while (to < text.length()) {
            int point = text.codePointAt(to);
            if (to > from && !joins(point, script) && scripts.of(point, script) != script) {
                break;
            }
            to += Character.charCount(point);
        }
        return to;
    }

    private boolean joins(int point, Script script) {
        boolean mark = Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED;
        return UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || mark && scripts.has(script, point);
    }

    private String piece(Script script, String text, IntFunction<String> others) {
        return pieces.computeIfAbsent(new Piece(script, text), piece -> drawn(piece, others));
    }

    private String drawn(Piece piece, IntFunction<String> others) {
        StringBuilder out = new StringBuilder();
        for (Drawn one : scripts.write(piece.script(), piece.text())) {
            int point = one.isDrawn() ? point(one) : -1;
            if (point > 0) {
                out.appendCodePoint(point);
            } else {
                one.text().codePoints().mapToObj(others).forEach(out::append);
            }
        }
        return out.toString();
    }

    /** None where there are more different clusters than code points for them. */
    private int point(Drawn one) {
        Integer known = points.get(one);
        if (known != null) {
            return known;
        }
        while (next <= FURTHEST && taken.test(next)) {
            step();
        }
        int point = next <= FURTHEST ? next : -1;
        if (point > 0) {
            points.put(one, point);
            drawn.put(point, one);
            step();
        }
        return point;
    }

    private void step() {
        next = next == LAST ? FURTHER : next + 1;
        next = (next & 0xFFFE) == 0xFFFE ? next + 2 : next;
    }

    public boolean isEmpty() {
        return drawn.isEmpty();
    }

    /** What stands behind a code point of the made font. */
    public @Nullable Drawn at(int point) {
        return drawn.get(point);
    }

    /** The made font. Its glyphs stand in the order of {@link #all()}, after one of nothing. */
    public byte[] font() {
        return new FontFile(drawn).bytes();
    }

    /** By their code points. */
    public SortedMap<Integer, Drawn> all() {
        return drawn;
    }
}
