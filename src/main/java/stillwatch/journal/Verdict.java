package stillwatch.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking a journal found. {@code entries} hold, the last of them is {@code head}; {@code notes} are worth knowing
 * and no damage; {@code finding} answers {@code --against}.
 */
public record Verdict(
        long entries,
        long withheld,
        long destroyed,
        @Nullable Head head,
        @Nullable Fault fault,
        List<String> notes,
        Anchor.@Nullable Finding finding) {

    public boolean intact() {
        return fault == null;
    }

    /** Intact, and nothing speaks against it being the same as when the hash was kept. */
    public boolean holds() {
        return intact() && (finding == null || finding.holds());
    }

    @Override
    public String toString() {
        return fault == null ? "intact, " + withheld + " withheld, " + destroyed + " destroyed" : String.valueOf(fault);
    }
}
