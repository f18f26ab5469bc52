package stillwatch.desktop.screen.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.desktop.part.Texts;
import stillwatch.store.Tables;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.Custody.Piece;

/** All evidence of a case, from one state of it. */
record Listing(List<Line> lines) {
    static final Listing NOTHING = new Listing(List.of());

    static Listing of(Tables tables) {
        Set<String> destroyed = new HashSet<>();
        tables.tombstones().all().forEach(stone -> destroyed.add(stone.sha256()));
        Map<String, Integer> notes = new HashMap<>();
        tables.annotations().current().forEach(note -> notes.merge(note.target(), 1, Integer::sum));
        Map<String, Integer> links = new HashMap<>();
        new Connections(tables).all().forEach(one -> {
            links.merge(one.from(), 1, Integer::sum);
            links.merge(one.to(), 1, Integer::sum);
        });
        return new Listing(new Custody(tables)
                .all().stream()
                        .map(piece -> new Line(
                                piece,
                                isIn(destroyed, piece),
                                notes.getOrDefault(piece.id(), 0),
                                links.getOrDefault(piece.id(), 0)))
                        .toList());
    }

    private static boolean isIn(Set<String> destroyed, Piece piece) {
        EvidenceAdded file = piece.file();
        return file != null && destroyed.contains(file.sha256());
    }

    List<Line> filtered(String typed) {
        List<String> words = Arrays.stream(
                        typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return lines.stream().filter(line -> line.matches(words)).toList();
    }

    /** "4 pieces · 1 cited · 2.1 MB". */
    String summary(int showing) {
        long cited = lines.stream().filter(line -> line.piece().cited()).count();
        long bytes = lines.stream().mapToLong(Line::size).sum();
        return Texts.counted(lines.size(), "piece", "pieces")
                + (cited == 0 ? "" : " · " + Texts.number(cited) + " cited")
                + " · " + Types.size(bytes)
                + (showing == lines.size() ? "" : " · showing " + Texts.number(showing));
    }
}
