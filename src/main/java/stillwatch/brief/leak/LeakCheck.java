package stillwatch.brief.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads finished files again for withheld values. It is made once for all values of an export and can be asked for any number of
 * files; it remembers nothing of them.
 */
public final class LeakCheck {
    private final Seeking seeking;
    private final Limits limits;

    public LeakCheck(List<Secret> secrets) {
        this(secrets, Limits.USUAL);
    }

    public LeakCheck(List<Secret> secrets, Limits limits) {
        this.seeking = new Seeking(secrets.stream()
                .filter(one -> !one.value().isBlank())
                .distinct()
                .toList());
        this.limits = limits;
    }

    /** Files are read side by side; what is found stands in their order. */
    public LeakReport of(List<FinishedFile> files) {
        return merged(files.parallelStream().map(this::read).toList());
    }

    /** The same of files on disk; what cannot be opened is said to be unread. */
    public LeakReport ofFiles(List<Path> files) {
        return merged(files.parallelStream().map(this::opened).toList());
    }

    private Found read(FinishedFile file) {
        Found found = new Found(limits);
        new Reading(seeking, found).file(file);
        return found;
    }

    private Found opened(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return read(new FinishedFile(name, Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            Found found = new Found(limits);
            found.unread(Where.of(name), Reading.sentence(unreadable));
            return found;
        }
    }

    private LeakReport merged(List<Found> all) {
        Found whole = new Found(limits);
        all.forEach(whole::add);
        return whole.report(all.size());
    }
}
