package stillwatch.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Rating;

/**
 * Explanations beside each other. The one with the least against it comes first: what fits an explanation may fit others as
 * well and counts nothing for it.
 *
 * @param items what they are held against, in the order they were first weighed
 * @param rows ranked
 */
public record Matrix(List<Item> items, List<Row> rows) {

    /** {@code telling} unless it fits all explanations alike, or was held against fewer than two. */
    public record Item(String id, String words, boolean telling) {}

    /** {@code cells} in the order of the items, null where nobody weighed it. */
    public record Row(
            int rank,
            Held<Hypothesis> hypothesis,
            int against,
            int weighed,
            List<@Nullable Held<Evaluation>> cells,
            @Nullable Held<Judgement> judgement) {}

    public static Matrix of(Book book) {
        List<Held<Hypothesis>> hypotheses = book.all(Hypothesis.class);
        List<String> ids = book.evaluations().stream().map(Held::id).distinct().toList();
        List<Item> items = ids.stream()
                .map(id -> new Item(id, book.name(id), telling(book, hypotheses, id)))
                .toList();
        List<Row> rows = new ArrayList<>(
                hypotheses.stream().map(one -> row(book, one, ids)).toList());
        rows.sort(Comparator.comparingInt(Row::against));
        return new Matrix(items, ranked(rows));
    }

    private static boolean telling(Book book, List<Held<Hypothesis>> hypotheses, String item) {
        return hypotheses.stream()
                        .flatMap(one -> book.evaluation(one.id(), item).stream())
                        .map(one -> one.what().rating())
                        .distinct()
                        .count()
                > 1;
    }

    private static Row row(Book book, Held<Hypothesis> hypothesis, List<String> items) {
        List<@Nullable Held<Evaluation>> cells = new ArrayList<>();
        int against = 0;
        int weighed = 0;
        for (String item : items) {
            Optional<Held<Evaluation>> cell = book.evaluation(hypothesis.id(), item);
            Rating rating = cell.isEmpty() ? Rating.NEUTRAL : cell.get().what().rating();
            against += rating.against();
            weighed += cell.isEmpty() ? 0 : 1;
            cells.add(cell.orElse(null));
        }
        Held<Judgement> judgement = book.judgement(hypothesis.id()).orElse(null);
        return new Row(0, hypothesis, against, weighed, cells, judgement);
    }

    /** Those with as much against them share a rank. */
    private static List<Row> ranked(List<Row> sorted) {
        List<Row> rows = new ArrayList<>();
        for (Row one : sorted) {
            boolean same = !rows.isEmpty() && rows.getLast().against() == one.against();
            int rank = same ? rows.getLast().rank() : rows.size() + 1;
            rows.add(new Row(rank, one.hypothesis(), one.against(), one.weighed(), one.cells(), one.judgement()));
        }
        return List.copyOf(rows);
    }
}
