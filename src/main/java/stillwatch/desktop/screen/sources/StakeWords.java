package stillwatch.desktop.screen.sources;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Stake;
import stillwatch.desktop.part.Chip;

/** Where a source stands, as a shape and a word. */
final class StakeWords {
    private StakeWords() {}

    static String of(@Nullable Stake stake) {
        return switch (stake) {
            case COMPLAINANT -> "▲ complainant";
            case ACCUSED -> "▼ accused";
            case ALLY -> "△ ally";
            case AUTHORITY -> "■ authority";
            case NONE_KNOWN -> "○ none known";
            case null -> "– not said";
        };
    }

    /** For the form: what choosing it says. */
    static String meaning(Stake stake) {
        return switch (stake) {
            case COMPLAINANT -> "complains, or was harmed";
            case ACCUSED -> "is said to have done it";
            case ALLY -> "stands with one side";
            case AUTHORITY -> "decides or supervises";
            case NONE_KNOWN -> "no interest is known";
        };
    }

    static Chip chip(@Nullable Stake stake) {
        return new Chip(of(stake), tone(stake));
    }

    private static Chip.Tone tone(@Nullable Stake stake) {
        return switch (stake) {
            case COMPLAINANT, ALLY -> Chip.Tone.ACCENT;
            case ACCUSED -> Chip.Tone.OTHER;
            case AUTHORITY -> Chip.Tone.GOOD;
            case NONE_KNOWN -> Chip.Tone.NEUTRAL;
            case null -> Chip.Tone.NEUTRAL;
        };
    }
}
