package stillwatch.desktop.screen.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import stillwatch.desktop.frame.Desk;
import stillwatch.workbench.CheckedEvidence;

/** What was verified while this window is open, and what came out. */
final class Checks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final ObservableMap<String, Result> results = FXCollections.observableHashMap();
    private final Desk desk;
    private final Runnable changed;

    Checks(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** What was found, and the time of day. */
    record Result(boolean sound, String words) {}

    Optional<Result> of(String id) {
        return Optional.ofNullable(results.get(id));
    }

    void all() {
        desk.jobs().start("Verifying evidence", progress -> desk.opened().checkEvidence(progress), this::told);
    }

    void one(String id, String name) {
        desk.jobs()
                .start(
                        "Verifying " + name,
                        progress -> List.of(desk.opened().originals().check(id, progress)),
                        this::told);
    }

    private void told(List<CheckedEvidence> checked) {
        checked.forEach(one -> results.put(one.id(), result(one)));
        long wrong = checked.stream().filter(one -> !one.sound()).count();
        desk.notices()
                .say(
                        wrong == 0
                                ? "Verified: " + checked.size() + " of " + checked.size() + " are what they were"
                                : wrong + " of " + checked.size() + " are not what they were; the list says which");
        changed.run();
    }

    private Result result(CheckedEvidence one) {
        String time = TIME.format(Instant.now().atZone(desk.taste().zone()));
        return switch (one.state()) {
            case "sound" -> new Result(true, "✓ " + time);
            case "missing" -> new Result(false, "the file is missing · " + time);
            default -> new Result(false, "the bytes have changed · " + time);
        };
    }
}
