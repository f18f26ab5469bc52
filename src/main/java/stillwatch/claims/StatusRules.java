package stillwatch.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Status;

/** What a status needs, and which may follow which. Each refusal is a sentence that says what to do. */
public final class StatusRules {
    private final Book book;

    public StatusRules(Book book) {
        this.book = book;
    }

    /** Which may be decided next, by the step alone; the same once more with another basis always may. */
    public static Set<Status> next(Optional<Status> now) {
        if (now.isEmpty()) {
            return EnumSet.complementOf(EnumSet.of(Status.WITHDRAWN));
        }
        return switch (now.get()) {
            case CONFIRMED ->
                EnumSet.of(Status.CONFIRMED, Status.CORROBORATED, Status.DISPUTED, Status.REFUTED, Status.WITHDRAWN);
            case REFUTED -> EnumSet.of(Status.REFUTED, Status.DISPUTED);
            case WITHDRAWN -> EnumSet.of(Status.WITHDRAWN, Status.ALLEGED, Status.REPORTED);
            default -> EnumSet.allOf(Status.class);
        };
    }

    /** Everything that speaks against deciding it so; nothing where it can be. */
    public List<String> against(StatusDecided wanted) {
        Optional<Held<Proposition>> proposition = book.proposition(wanted.proposition());
        if (proposition.isEmpty()) {
            return List.of("The claim is not in the case any more.");
        }
        if (!proposition.get().what().kind().hasStatus()) {
            return List.of("Only facts and predictions have a status; this is "
                    + article(proposition.get().what().kind().words()) + ".");
        }
        List<String> against = new ArrayList<>(step(wanted));
        against.addAll(lacking(proposition.get(), wanted));
        return against;
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private List<String> step(StatusDecided wanted) {
        Optional<Status> now =
                book.status(wanted.proposition()).map(one -> one.what().status());
        if (next(now).contains(wanted.status())) {
            return List.of();
        }
        String from = now.map(Status::words).orElse("no status");
        String instead = String.join(", ", next(now).stream().map(Status::words).toList());
        return List.of(
                "There is no step from " + from + " to " + wanted.status().words() + ". Possible: " + instead + ".");
    }

    /** What is missing for a status as it was decided; also asked of one decided long ago, when what it rested on has gone. */
    public List<String> lacking(Held<Proposition> proposition, StatusDecided decided) {
        List<String> lacking = new ArrayList<>();
        if (decided.basis().isBlank()) {
            lacking.add("Say what the status rests on.");
        }
        switch (decided.status()) {
            case ALLEGED -> need(lacking, said(proposition, Stance.ASSERTS), "Nobody is recorded who asserts it.");
            case REPORTED ->
                need(
                        lacking,
                        origins(proposition).anyDisinterested() || exhibits(decided),
                        "Only parties to the matter say so, or nobody whose way to it is known: it stays alleged.");
            case CORROBORATED -> corroborated(proposition, lacking);
            case CONFIRMED, REFUTED -> shown(decided, lacking);
            case DISPUTED ->
                need(lacking, disputed(proposition), "Nobody denies or qualifies it; silence is no denial.");
            case WITHDRAWN, UNVERIFIABLE -> {}
        }
        return lacking;
    }

    private static void need(List<String> lacking, boolean there, String otherwise) {
        if (!there) {
            lacking.add(otherwise);
        }
    }

    private Origins origins(Held<Proposition> proposition) {
        return new OriginCount(book).of(proposition);
    }

    private void corroborated(Held<Proposition> proposition, List<String> lacking) {
        Origins origins = origins(proposition);
        if (origins.sure() < 2) {
            lacking.add(
                    "Corroborated needs two independent origins; there " + (origins.sure() == 1 ? "is 1" : "is none")
                            + (origins.count() > origins.sure() ? " beside those reached over assumed steps." : "."));
        }
    }

    private void shown(StatusDecided decided, List<String> lacking) {
        String authority = decided.authority();
        if (authority == null && !exhibits(decided)) {
            lacking.add(word(decided) + " needs a named authority or an exhibit.");
        }
        if (authority != null) {
            Directory.Source source = book.directory().sources().get(authority);
            need(
                    lacking,
                    source != null && source.stake() == Stake.AUTHORITY,
                    "\"" + book.name(authority) + "\" is not recorded as an authority; say so of the source first.");
        }
    }

    private static String word(StatusDecided decided) {
        return decided.status() == Status.CONFIRMED ? "Confirmed" : "Refuted";
    }

    private static boolean exhibits(StatusDecided decided) {
        return !decided.exhibits().isEmpty();
    }

    private boolean said(Held<Proposition> proposition, Stance stance) {
        return book.statements(proposition.id()).stream()
                .anyMatch(one -> one.what().stance() == stance);
    }

    private boolean disputed(Held<Proposition> proposition) {
        return said(proposition, Stance.DENIES)
                || said(proposition, Stance.QUALIFIES)
                || book.responses(proposition.id()).stream()
                        .anyMatch(one -> one.what().stance() == Stance.DENIES
                                || one.what().stance() == Stance.QUALIFIES)
                || Conflicts.in(book).stream()
                        .anyMatch(one -> one.conflict().between().contains(proposition.id()) && one.open());
    }
}
