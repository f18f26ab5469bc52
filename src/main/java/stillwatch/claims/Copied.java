package stillwatch.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;

/** A claim as it may be pasted elsewhere: never without its status, who says so and what was answered. */
public record Copied(Book book) {

    public String of(Held<Proposition> proposition) {
        Proposition what = proposition.what();
        List<String> parts = new ArrayList<>();
        parts.add(stands(proposition));
        parts.addAll(speakers(proposition.id()));
        Origins origins = new OriginCount(book).of(proposition);
        if (origins.reports() > 0) {
            parts.add(origins.words());
        }
        book.responses(proposition.id()).forEach(one -> parts.add(answered(one.what())));
        return what.sentence() + " [" + String.join("; ", parts) + "]";
    }

    private String stands(Held<Proposition> proposition) {
        if (!proposition.what().kind().hasStatus()) {
            return proposition.what().kind().words();
        }
        Optional<Held<StatusDecided>> status = book.status(proposition.id());
        return status.isEmpty()
                ? "status not decided"
                : status.get().what().status().words() + ", decided by "
                        + status.get().by() + " on " + status.get().at().substring(0, 10);
    }

    private Set<String> speakers(String proposition) {
        Set<String> all = new LinkedHashSet<>();
        book.statements(proposition).stream()
                .map(Held::what)
                .filter(one -> one.stance() == Stance.ASSERTS)
                .forEach(one -> all.add("says " + book.name(one.speaker()) + where(one)));
        return all;
    }

    private String where(Statement statement) {
        String document = statement.saidIn() != null
                ? statement.saidIn()
                : book.excerpt(statement.excerpt()).map(Excerpt::document).orElse("");
        Directory.@Nullable Document one = book.directory().documents().get(document);
        if (one == null) {
            return "";
        }
        Moment published = one.published();
        return " in \"" + one.title() + "\"" + (published == null ? "" : ", " + published.written());
    }

    private String answered(Response response) {
        String who = book.name(response.responder());
        return switch (response.stance()) {
            case NO_RESPONSE -> who + ": no response, which is no denial";
            case DECLINES -> who + ": declined to comment, which is no denial";
            default -> who + " " + response.stance().words() + ": " + response.what();
        };
    }
}
