package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import stillwatch.casefile.Spot;
import stillwatch.casefile.Spot.Span;

/** The lines of one way to read a file, what was found in them, and which notes stand where. */
final class LinesModel {
    private static final int SOURCE = 160;
    private static final int PROSE = 60;
    private final Face face;
    private final List<Line> lines;
    private List<Span> hits = List.of();
    private int hit = -1;
    private List<Spot> marks = List.of();

    LinesModel(Face face) {
        this.face = face;
        this.lines = Line.of(face.text(), face.counted() == Face.Counted.LINES ? SOURCE : PROSE);
    }

    Face face() {
        return face;
    }

    List<Line> lines() {
        return lines;
    }

    long count() {
        return lines.getLast().number();
    }

    void find(String words) {
        hits = words.isBlank() ? List.of() : new Finding(words).in(face.text(), Finding.MOST);
        hit = hits.isEmpty() ? -1 : 0;
    }

    void next(int by) {
        hit = hits.isEmpty() ? -1 : Math.floorMod(hit + by, hits.size());
    }

    int hit() {
        return hit;
    }

    int hits() {
        return hits.size();
    }

    /** The line the current one begins on. */
    OptionalInt lineOfHit() {
        return hit < 0
                ? OptionalInt.empty()
                : OptionalInt.of(lineAt(hits.get(hit).from()));
    }

    /** By halving: there may be hundreds of thousands. */
    int lineAt(long character) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).from() <= character) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Those that have a part in the line. */
    List<Span> hitsIn(Line line) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).to() <= line.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return hits.subList(low, hits.size()).stream()
                .takeWhile(span -> span.from() < line.to())
                .toList();
    }

    boolean isCurrent(Span span) {
        return hit >= 0 && hits.get(hit).equals(span);
    }

    /** In the order of the notes; a place a program cannot find is left empty by its caller. */
    void marks(List<Spot> now) {
        marks = now;
    }

    /** The numbers of the notes that stand on the line. */
    List<Integer> marksOn(Line line) {
        return IntStream.range(0, marks.size())
                .filter(i -> face.isAt(line, marks.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    OptionalInt firstLineOf(Spot spot) {
        return IntStream.range(0, lines.size())
                .filter(i -> face.isAt(lines.get(i), spot))
                .findFirst();
    }
}
