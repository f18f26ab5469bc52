package stillwatch.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;

/** Whether a response can be one: nobody answers what has not been said yet. */
public final class InTime {
    private static final int MOST_STEPS = 20;
    private final Book book;

    public InTime(Book book) {
        this.book = book;
    }

    /** {@code refused} where it cannot be an answer, {@code warnings} where that is not sure; sentences. */
    public record Verdict(List<String> refused, List<String> warnings) {}

    public Verdict of(Response response) {
        List<String> refused = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String proposition : response.propositions()) {
            check(response, proposition, refused, warnings);
        }
        return new Verdict(List.copyOf(refused), List.copyOf(warnings));
    }

    /**
     * When it was first said, as far as documents say when they were put out. That somebody said something is not said before
     * they did.
     */
    public Optional<Moment> firstSaid(String proposition) {
        Optional<Moment> first = book.statements(proposition).stream()
                .map(Held::what)
                .filter(one -> one.stance() == Stance.ASSERTS)
                .map(this::said)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Moment::from));
        String says = book.proposition(proposition).map(one -> one.what().says()).orElse(null);
        return first.isPresent() || says == null || says.equals(proposition) ? first : firstSaid(says);
    }

    /** The document the speaker said it in counts, not the one that relays it. */
    private @Nullable Moment said(Statement statement) {
        String document = statement.saidIn() != null
                ? statement.saidIn()
                : book.excerpt(statement.excerpt()).map(Excerpt::document).orElse("");
        return published(document, MOST_STEPS);
    }

    /** One that says no date is not older than the one document it is stated to draw on. */
    private @Nullable Moment published(String document, int steps) {
        Directory.Document one = book.directory().documents().get(document);
        Moment stated = one == null ? null : one.published();
        if (stated != null || steps == 0) {
            return stated;
        }
        List<Lineage.Descent> from =
                book.lineage(document).map(held -> held.what().from()).orElse(List.of());
        boolean alone = from.size() == 1 && from.getFirst().grounds() == Grounds.STATED;
        String on = alone ? from.getFirst().from() : null;
        return on == null ? null : published(on, steps - 1);
    }

    private void check(Response response, String proposition, List<String> refused, List<String> warnings) {
        Optional<Moment> first = firstSaid(proposition);
        Moment at = response.at();
        if (at == null || first.isEmpty()) {
            if (!response.stance().isSilent()) {
                warnings.add("It is not known when " + (at == null ? "this was answered" : "that was first said")
                        + ", so it cannot be checked that it came after it: " + book.name(proposition));
            }
            return;
        }
        if (at.to() < first.get().from()) {
            refused.add(dated(response, at) + ": earlier than this claim (" + ShownMoment.of(first.get()) + "), so no answer to it: "
                    + book.name(proposition));
        } else if (at.from() <= first.get().to()) {
            warnings.add(dated(response, at) + ": may be earlier than this claim (" + ShownMoment.of(first.get()) + "): "
                    + book.name(proposition));
        }
    }

    private String dated(Response response, Moment at) {
        return book.name(response.responder()) + ", " + ShownMoment.of(at);
    }
}
