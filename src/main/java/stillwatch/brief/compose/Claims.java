package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwatch.brief.audience.Field;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Standing;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Proposition;
import stillwatch.claims.Book;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Held;
import stillwatch.claims.OriginCount;
import stillwatch.claims.Origins;
import stillwatch.claims.StatusRules;

/** The claims of a brief: only those somebody is recorded as having said, or an exhibit carries. */
final class Claims {
    private final Sight sight;
    private final Book book;
    private final ExhibitNumbers exhibits;
    private final Framing framing;
    private final Sayings sayings;
    private final List<Conflicts.Found> conflicts;

    Claims(Sight sight, ExhibitNumbers exhibits) {
        this.sight = sight;
        this.book = sight.book();
        this.exhibits = exhibits;
        this.framing = new Framing(sight, exhibits);
        this.sayings = new Sayings(sight, exhibits);
        this.conflicts = Conflicts.in(book);
    }

    /** Whether anything carries it at all. */
    static boolean isCarried(Book book, Held<Proposition> one) {
        return !book.statements(one.id()).isEmpty()
                || book.status(one.id())
                        .map(status -> !status.what().exhibits().isEmpty())
                        .orElse(false);
    }

    List<Claim> all() {
        List<Claim> all = new ArrayList<>();
        for (Held<Proposition> one : book.propositions()) {
            if (isCarried(book, one)) {
                all.add(claim(all.size() + 1, one));
            }
        }
        return all;
    }

    private Claim claim(int number, Held<Proposition> one) {
        Optional<Held<StatusDecided>> status = book.status(one.id());
        List<String> lacking = status.map(held -> new StatusRules(book).lacking(one, held.what()))
                .orElse(List.of());
        Optional<Held<StatusDecided>> holds = lacking.isEmpty() ? status : Optional.empty();
        Origins origins = new OriginCount(book).of(one);
        return new Claim(
                number,
                one.id(),
                one.what().kind().words(),
                standing(one, holds),
                framing.lead(one, holds.map(Held::what), origins),
                sight.text(one.what().sentence()),
                holds.map(held -> sight.decided(held.by(), held.at())).orElse(""),
                holds.map(held -> basis(number, held)).orElse(""),
                origins.reports() == 0 ? "" : origins.words(),
                sayings.counted(origins),
                sayings.uncounted(origins),
                sayings.relay(origins.relay()),
                sayings.said(one.id()),
                sayings.answers(one.id()),
                holds.map(held -> cites(held.what())).orElse(List.of()),
                earlier(number, one),
                remarks(one, status, lacking));
    }

    private static Standing standing(Held<Proposition> one, Optional<Held<StatusDecided>> holds) {
        if (!one.what().kind().hasStatus()) {
            return new Standing(one.what().kind().words(), "“", Standing.Tone.OTHER);
        }
        return holds.map(held -> Framing.standing(held.what().status())).orElse(Framing.UNDECIDED);
    }

    private String basis(int number, Held<StatusDecided> held) {
        return sight.part(
                Field.REASONS,
                held.id(),
                "the status of claim " + number,
                held.at(),
                held.what().basis());
    }

    private List<Integer> cites(StatusDecided decided) {
        return decided.exhibits().stream().map(exhibits::of).sorted().toList();
    }

    private List<String> earlier(int number, Held<Proposition> one) {
        List<Held<StatusDecided>> all = book.statuses(one.id());
        if (all.size() < 2) {
            return List.of();
        }
        if (!sight.shows(Field.HISTORY, one.id())) {
            sight.unreleased(
                    Field.HISTORY, one.id(), "claim " + number, all.getFirst().at());
            return List.of();
        }
        return all.subList(0, all.size() - 1).stream().map(this::told).toList();
    }

    private String told(Held<StatusDecided> held) {
        return held.what().status().words() + ", " + sight.decided(held.by(), held.at());
    }

    private List<String> remarks(Held<Proposition> one, Optional<Held<StatusDecided>> status, List<String> lacking) {
        List<String> remarks = new ArrayList<>();
        if (!lacking.isEmpty()) {
            String word = status.orElseThrow().what().status().words();
            remarks.add(
                    "It was decided to be " + word + ", and no longer is: " + sight.text(String.join(" ", lacking)));
        }
        for (Conflicts.Found found : conflicts) {
            if (touches(found, one.id())) {
                remarks.add(sayings.conflict(found));
            }
        }
        book.judgement(one.id())
                .ifPresent(held ->
                        remarks.add("Held to be " + held.what().likelihood().words() + " ("
                                + held.what().likelihood().range() + ")."));
        return remarks;
    }

    private boolean touches(Conflicts.Found found, String claim) {
        List<String> between = found.conflict().between();
        return between.contains(claim)
                || book.statements(claim).stream().anyMatch(one -> between.contains(one.id()))
                || book.figures(claim).stream().anyMatch(one -> between.contains(one.id()));
    }
}
