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
        this.seeking = new Seeking(
                secrets.stream().filter(one -> !one.value().isBlank()).distinct().toList());
        this.limits = limits;
    }

    public LeakReport of(List<FinishedFile> files) {
        Found found = new Found(limits);
        Reading reading = new Reading(seeking, found);
        files.forEach(reading::file);
        return found.report(files.size());
    }

    /** The same of files on disk; what cannot be opened is said to be unread. */
    public LeakReport ofFiles(List<Path> files) {
        Found found = new Found(limits);
        Reading reading = new Reading(seeking, found);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                reading.file(new FinishedFile(name, Files.readAllBytes(file)));
            } catch (IOException unreadable) {
                found.unread(Where.of(name), Reading.sentence(unreadable));
            }
        }
        return found.report(files.size());
    }
}
