package stillwatch.desktop.claim;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.ClaimLine;
import stillwatch.desktop.part.Chip;

/** How a claim stands, as a shape, a word and a colour; of what has no status, what it is. */
public final class Standing {
    private Standing() {}

    public static String words(ClaimLine line) {
        return words(line.proposition().what().kind(), line.status());
    }

    public static String words(PropositionKind kind, @Nullable Status status) {
        if (!kind.hasStatus()) {
            return kind.words();
        }
        return status == null ? "not decided" : shape(status) + status.words();
    }

    private static String shape(Status status) {
        return switch (status) {
            case ALLEGED -> "◇ ";
            case CORROBORATED -> "◆ ";
            case CONFIRMED -> "✓ ";
            case DISPUTED -> "≠ ";
            case REFUTED -> "✗ ";
            case REPORTED, WITHDRAWN, UNVERIFIABLE -> "";
        };
    }

    public static Chip chip(ClaimLine line) {
        return chip(line.proposition().what().kind(), line.status());
    }

    public static Chip chip(PropositionKind kind, @Nullable Status status) {
        Chip chip = new Chip(words(kind, status), kind.hasStatus() ? tone(status) : Chip.Tone.OTHER);
        if (kind.hasStatus()) {
            chip.getStyleClass().add(style(status));
        }
        return chip;
    }

    private static Chip.Tone tone(@Nullable Status status) {
        return switch (status) {
            case ALLEGED -> Chip.Tone.WARN;
            case CORROBORATED -> Chip.Tone.ACCENT;
            case CONFIRMED -> Chip.Tone.GOOD;
            case DISPUTED -> Chip.Tone.BAD;
            case REPORTED, REFUTED, WITHDRAWN, UNVERIFIABLE -> Chip.Tone.NEUTRAL;
            case null -> Chip.Tone.NEUTRAL;
        };
    }

    private static String style(@Nullable Status status) {
        return switch (status) {
            case REFUTED -> "struck";
            case WITHDRAWN, UNVERIFIABLE -> "faded";
            case null -> "claimed";
            default -> "stands";
        };
    }
}
