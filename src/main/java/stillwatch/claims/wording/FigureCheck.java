package stillwatch.claims.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;
import stillwatch.claims.FigureGroup;

/** A number keeps the hedge its source gave it, and one that nobody stated has no source. */
final class FigureCheck implements Check {
    private final Known known;
    private final List<FigureGroup> groups;

    FigureCheck(Known known) {
        this.known = known;
        this.groups = FigureGroup.of(known.book.all(Figure.class));
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        for (NumberSaid number : NumberSaid.in(line.folded())) {
            if (!line.isQuoted(number.digits())) {
                List<Figure> same = same(line, number.value());
                if (same.isEmpty()) {
                    unheard(line, number, found);
                } else {
                    hedged(line, number, same, found);
                }
            }
        }
    }

    /** Numbers of this value of what the sentence speaks of. */
    private List<Figure> same(Line line, BigDecimal value) {
        return figures()
                .filter(one -> new BigDecimal(one.value()).compareTo(value) == 0 && isMeant(line, one))
                .toList();
    }

    private Stream<Figure> figures() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.figure().what());
    }

    private static boolean isMeant(Line line, Figure one) {
        Claim claim = line.claim();
        return (claim != null && claim.id().equals(one.proposition()))
                || Stems.of(Folded.of(one.measure())).stream().anyMatch(line.stems()::contains);
    }

    private void hedged(Line line, NumberSaid number, List<Figure> same, Consumer<Finding> found) {
        boolean fits = same.stream().anyMatch(one -> one.hedge() == number.hedge())
                || number.hedge() == Hedge.ABOUT
                || number.hedge() == Hedge.ORDER_OF;
        Optional<Figure> careful =
                same.stream().filter(one -> one.hedge() != Hedge.EXACT).findFirst();
        if (!number.hedged() && careful.isEmpty()) {
            careful = same.stream().flatMap(one -> uncut(one).stream()).findFirst();
        }
        if (!number.hedged() ? careful.isPresent() : !fits) {
            found.accept(finding(line, number, careful.orElse(same.getFirst())));
        }
    }

    /** Where digits were cut off, the number they were cut off from. */
    private Optional<Figure> uncut(Figure cut) {
        return groups.stream()
                .flatMap(group -> group.pairs().stream())
                .filter(pair -> pair.verdict() == FigureGroup.Verdict.AGREE_CUT_OFF)
                .flatMap(pair -> Stream.of(List.of(pair.one(), pair.other()), List.of(pair.other(), pair.one())))
                .filter(pair -> pair.getFirst().figure().what().equals(cut))
                .map(pair -> pair.getLast().figure().what())
                .filter(one -> new BigDecimal(one.step()).compareTo(new BigDecimal(cut.step())) < 0)
                .findFirst();
    }

    private Finding finding(Line line, NumberSaid number, Figure careful) {
        String why = "Stated is “" + careful.asStated() + "”, which is not the same.";
        Repair repair = new Repair(number.from(), number.to(), Small.at(number.from(), words(line, careful)));
        return line.finding(Rule.FIGURE, number.from(), number.to(), why, careful(careful), repair);
    }

    private static String words(Line line, Figure careful) {
        String stated = careful.asStated().strip();
        return line.kind() == FieldKind.FILE_NAME ? line.fitted(stated.replace(",", "")) : stated;
    }

    private @Nullable Careful careful(Figure figure) {
        Optional<Excerpt> excerpt = known.book.excerpt(figure.excerpt());
        return excerpt.map(known.quotable::careful).orElse(null);
    }

    /** A number right before what is counted in this case, which nobody stated. */
    private void unheard(Line line, NumberSaid number, Consumer<Finding> found) {
        Set<String> next = Stems.of(firstWords(line.folded().substring(number.to())));
        boolean counted = figures()
                .anyMatch(one -> Stems.of(Folded.of(one.measure())).stream().anyMatch(next::contains));
        if (counted && number.value().compareTo(BigDecimal.TEN) >= 0) {
            String why = "No document of the case states this number. Record the figure, or use one that is recorded.";
            found.accept(line.finding(Rule.NO_SOURCE, number.from(), number.to(), why, null, null));
        }
    }

    private static String firstWords(String after) {
        String[] words = after.strip().split("[ _-]+", 3);
        return words.length < 2 ? after : words[0] + " " + words[1];
    }
}
