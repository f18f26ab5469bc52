package stillwatch.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;

/**
 * Numbers of one subject and measure, side by side.
 *
 * @param pairs those two and two that do not simply agree
 */
public record FigureGroup(String subject, String measure, List<FigureRow> rows, List<Pair> pairs) {

    /** How two numbers go together. */
    public enum Verdict {
        AGREE,
        /** Only if digits were cut off; to be printed with a note. */
        AGREE_CUT_OFF,
        CONFLICT,
        /** Of different periods or scopes. */
        NOT_COMPARED
    }

    public record Pair(FigureRow one, FigureRow other, Verdict verdict, String note) {}

    /** Whether nothing in it conflicts. */
    public boolean reconciled() {
        return pairs.stream().noneMatch(pair -> pair.verdict() == Verdict.CONFLICT);
    }

    /** What has to be printed with the numbers. */
    public List<String> notes() {
        return pairs.stream().map(Pair::note).filter(note -> !note.isEmpty()).distinct().toList();
    }

    /** In the order in which the first of each was recorded. */
    public static List<FigureGroup> of(Collection<Held<Figure>> figures) {
        Map<List<String>, List<FigureRow>> groups = new LinkedHashMap<>();
        for (Held<Figure> one : figures) {
            List<String> key = List.of(folded(one.what().subject()), folded(one.what().measure()));
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(FigureRow.of(one));
        }
        return groups.values().stream().map(FigureGroup::of).toList();
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static FigureGroup of(List<FigureRow> rows) {
        Figure first = rows.getFirst().figure().what();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Pair pair = compared(rows.get(i), rows.get(j));
                if (pair.verdict() != Verdict.AGREE) {
                    pairs.add(pair);
                }
            }
        }
        return new FigureGroup(first.subject(), first.measure(), List.copyOf(rows), List.copyOf(pairs));
    }

    /** Of two with the same subject and measure. */
    static Pair compared(FigureRow one, FigureRow other) {
        Figure a = one.figure().what();
        Figure b = other.figure().what();
        if (!samePeriod(a.period(), b.period()) || !sameScope(a, b)) {
            return new Pair(one, other, Verdict.NOT_COMPARED, "");
        }
        if (one.range().meets(other.range())) {
            return new Pair(one, other, Verdict.AGREE, "");
        }
        boolean oneIsCoarse = step(one).compareTo(step(other)) >= 0;
        FigureRow coarse = oneIsCoarse ? one : other;
        FigureRow fine = oneIsCoarse ? other : one;
        if (cutOff(coarse.figure().what(), fine)) {
            String note = "“" + coarse.figure().what().asStated() + "” agrees with “"
                    + fine.figure().what().asStated() + "” only if digits were cut off, not rounded.";
            return new Pair(one, other, Verdict.AGREE_CUT_OFF, note);
        }
        return new Pair(one, other, Verdict.CONFLICT, "");
    }

    /** What does not say of when it is could be of any time; else it is the same time only if it is exactly so. */
    private static boolean samePeriod(@Nullable Moment one, @Nullable Moment other) {
        return one == null || other == null || (one.from() == other.from() && one.to() == other.to());
    }

    private static boolean sameScope(Figure one, Figure other) {
        return one.scope() == null || other.scope() == null || folded(one.scope()).equals(folded(other.scope()));
    }

    private static BigDecimal step(FigureRow row) {
        return new BigDecimal(row.figure().what().step());
    }

    private static boolean cutOff(Figure coarse, FigureRow fine) {
        return coarse.hedge() == Hedge.EXACT
                && coarse.low() == null
                && new BigDecimal(coarse.step()).compareTo(step(fine)) > 0
                && Range.cutOff(coarse).meets(fine.range());
    }
}
