package stillwatch.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.ConflictSettled;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.ConflictKind;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.FigureGroup.Verdict;

/** Finds what does not go together, each with what came of it. Only what is said of the same is compared. */
public final class Conflicts {
    private final Book book;

    private Conflicts(Book book) {
        this.book = book;
    }

    /** {@code settled} is null as long as nobody did. */
    public record Found(Conflict conflict, @Nullable Held<ConflictSettled> settled) {
        public boolean open() {
            return settled == null;
        }
    }

    /** Numbers first, then what is asserted and denied, then what people noted. */
    public static List<Found> in(Book book) {
        Conflicts conflicts = new Conflicts(book);
        List<Conflict> all = new ArrayList<>(conflicts.figures());
        book.propositions().forEach(one -> conflicts.stances(one).ifPresent(all::add));
        book.all(Conflict.class).forEach(one -> all.add(one.what()));
        return all.stream().map(conflicts::found).toList();
    }

    private Found found(Conflict one) {
        return new Found(one, book.settled(one.id().toString()).orElse(null));
    }

    private List<Conflict> figures() {
        return FigureGroup.of(book.all(Figure.class)).stream()
                .flatMap(group -> group.pairs().stream())
                .filter(pair -> pair.verdict() == Verdict.CONFLICT)
                .map(pair -> conflict(pair.one().figure(), pair.other().figure()))
                .toList();
    }

    private static Conflict conflict(Held<Figure> one, Held<Figure> other) {
        String what = "“" + one.what().asStated() + "” and “" + other.what().asStated() + "”: "
                + one.what().measure() + ", " + one.what().subject();
        return new Conflict(ConflictKind.FIGURES, List.of(one.id(), other.id()), what);
    }

    /** One conflict for a proposition, however many take part; silence takes none. */
    private Optional<Conflict> stances(Held<Proposition> proposition) {
        List<Held<Statement>> said = book.statements(proposition.id()).stream()
                .filter(one ->
                        one.what().stance() == Stance.ASSERTS || one.what().stance() == Stance.DENIES)
                .toList();
        boolean both = said.stream().map(one -> one.what().stance()).distinct().count() == 2;
        String what = "Asserted and denied: " + proposition.what().sentence();
        List<String> between = said.stream().map(Held::id).toList();
        return both ? Optional.of(new Conflict(ConflictKind.STANCES, between, what)) : Optional.empty();
    }
}
