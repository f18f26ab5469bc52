package stillwatch.brief.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwatch.brief.outline.Standing;
import stillwatch.brief.outline.Standing.Tone;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Held;
import stillwatch.claims.Origins;

/** What stands before a claim: whose it is and how it stands. No word of it is stronger than the status that was decided. */
record Framing(Sight sight, ExhibitNumbers exhibits) {
    private static final int NAMED = 3;
    static final Standing UNDECIDED = new Standing("not decided", "·", Tone.OTHER);

    static Standing standing(Status status) {
        return switch (status) {
            case ALLEGED -> new Standing(status.words(), "◇", Tone.SAID);
            case REPORTED -> new Standing(status.words(), "○", Tone.SAID);
            case CORROBORATED -> new Standing(status.words(), "◆", Tone.CARRIED);
            case CONFIRMED -> new Standing(status.words(), "✓", Tone.SHOWN);
            case DISPUTED -> new Standing(status.words(), "≠", Tone.AGAINST);
            case REFUTED -> new Standing(status.words(), "✗", Tone.AGAINST);
            case WITHDRAWN -> new Standing(status.words(), "−", Tone.OTHER);
            case UNVERIFIABLE -> new Standing(status.words(), "?", Tone.OTHER);
        };
    }

    static String meaning(Status status) {
        return switch (status) {
            case ALLEGED -> "Somebody says so; nobody independent of them does.";
            case REPORTED -> "Somebody without a stake reports it, or an exhibit does; nobody has found it to be so.";
            case CORROBORATED -> "At least two independent origins carry it.";
            case CONFIRMED -> "A named authority or an exhibit shows it.";
            case DISPUTED -> "Somebody denies or qualifies it.";
            case REFUTED -> "A named authority or an exhibit shows that it is not so.";
            case WITHDRAWN -> "Whoever said it takes it back.";
            case UNVERIFIABLE -> "Nothing that is known could settle it.";
        };
    }

    /** {@code decided}: empty where nobody decided, or where what the status rested on has gone. */
    String lead(Held<Proposition> one, Optional<StatusDecided> decided, Origins origins) {
        String by = speakers(one.id());
        if (decided.isPresent()) {
            return lead(decided.get(), one.id(), by, origins);
        }
        return switch (one.what().kind()) {
            case FACT -> "Said" + by(by);
            case PREDICTION -> "Predicted" + by(by);
            case CHARACTERISATION -> by.isEmpty() ? "A characterisation" : characterised(one) + by;
            case OPINION -> by.isEmpty() ? "An opinion" : "Opinion of " + by;
            case REQUEST -> "Asked" + by(by);
        };
    }

    /** Words are somebody's own only where they stand in an excerpt like that: a sentence of ours about them is none. */
    private String characterised(Held<Proposition> one) {
        String sentence = plain(one.what().sentence()).replaceFirst("\\.$", "");
        boolean verbatim = sight.book().statements(one.id()).stream()
                .filter(statement -> statement.what().stance() == Stance.ASSERTS)
                .flatMap(statement -> sight.book().excerpt(statement.what().excerpt()).stream())
                .anyMatch(
                        excerpt -> excerpt.isQuotable() && plain(excerpt.text()).contains(sentence));
        return verbatim ? "In the words of " : "A characterisation by ";
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String lead(StatusDecided decided, String claim, String by, Origins origins) {
        return switch (decided.status()) {
            case ALLEGED -> "Alleged" + by(by);
            case REPORTED -> "Reported" + by(reporters(claim, by, origins));
            case CORROBORATED -> "Corroborated by " + origins.sure() + " independent origins";
            case CONFIRMED -> "Confirmed by " + shown(decided);
            case DISPUTED -> "Disputed; said" + by(by);
            case REFUTED -> "Refuted by " + shown(decided) + "; once said" + by(by);
            case WITHDRAWN -> "Withdrawn; once said" + by(by);
            case UNVERIFIABLE -> "Cannot be verified; said" + by(by);
        };
    }

    private static String by(String names) {
        return names.isEmpty() ? ", by whom is not recorded" : " by " + names;
    }

    private String shown(StatusDecided decided) {
        String exhibitNumbers = decided.exhibits().stream()
                .map(exhibits::of)
                .sorted()
                .map(number -> "Ex. " + number)
                .collect(Collectors.joining(", "));
        return decided.authority() == null ? exhibitNumbers : sight.name(decided.authority());
    }

    /** Those who assert it. */
    String speakers(String claim) {
        return some(sight.book().statements(claim).stream()
                .filter(one -> one.what().stance() == Stance.ASSERTS)
                .map(one -> sight.name(one.what().speaker()))
                .distinct()
                .toList());
    }

    /** Those who know it themselves, or saw who said it; who passed it on is told beside each statement. */
    private String reporters(String claim, String otherwise, Origins origins) {
        String witnesses = some(origins.counted().stream()
                .filter(one -> one.disinterested() && !one.assumed())
                .map(one -> sight.text(one.words()))
                .distinct()
                .toList());
        return witnesses.isEmpty() ? outlets(claim, otherwise) : witnesses;
    }

    private String outlets(String claim, String otherwise) {
        String reporters = some(sight.book().statements(claim).stream()
                .filter(one -> one.what().stance() == Stance.ASSERTS)
                .flatMap(one -> sight.book().excerpt(one.what().excerpt()).map(Excerpt::document).stream())
                .map(document -> sight.text(source(document)))
                .distinct()
                .toList());
        return reporters.isEmpty() ? otherwise : reporters;
    }

    private String source(String document) {
        var known = sight.book().directory().documents().get(document);
        return known == null ? document : known.sourceName();
    }

    private static String some(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        int shown = Math.min(names.size(), NAMED);
        int more = names.size() - shown;
        String last = more > 0 ? more + (more == 1 ? " other" : " others") : names.get(shown - 1);
        return String.join(", ", names.subList(0, more > 0 ? shown : shown - 1)) + " and " + last;
    }
}
