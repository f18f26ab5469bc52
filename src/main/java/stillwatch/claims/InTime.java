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
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;

/** Whether a response can be one: nobody answers what has not been said yet. */
public final class InTime {
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

    /** When it was first said, as far as documents say when they were put out. */
    public Optional<Moment> firstSaid(String proposition) {
        return book.statements(proposition).stream()
                .map(Held::what)
                .filter(one -> one.stance() == Stance.ASSERTS)
                .map(this::said)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Moment::from));
    }

    /** The document the speaker said it in counts, not the one that relays it. */
    private @Nullable Moment said(Statement statement) {
        String document = statement.saidIn() != null
                ? statement.saidIn()
                : book.excerpt(statement.excerpt()).map(Excerpt::document).orElse("");
        Directory.Document one = book.directory().documents().get(document);
        return one == null ? null : one.published();
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
