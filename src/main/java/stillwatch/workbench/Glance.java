package stillwatch.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.evidence.Vault;
import stillwatch.journal.Content;
import stillwatch.journal.Journal;

/** What can be said of a case without opening it: how it was called when it was started, how many entries it has. */
public record Glance(Path folder, String title, boolean invented, long entries, Instant lastEntry) {

    /** Empty where there is no case, or none that can be read. */
    public static Optional<Glance> of(Path folder, Place place) {
        try (Vault vault = Vault.open(folder, Vault.Mode.READ_ONLY, place.access());
                FileChannel channel = vault.journal()) {
            return of(folder, Journal.read(channel));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Glance> of(Path folder, Journal journal) throws IOException {
        long last = journal.head().seq();
        Content first = last == 0 ? null : journal.entry(1).content();
        if (first == null || !(first.action() instanceof CaseStarted started)) {
            return Optional.empty();
        }
        Instant at = journal.entry(last).at();
        return Optional.of(new Glance(folder, started.title(), started.invented(), last, at));
    }
}
