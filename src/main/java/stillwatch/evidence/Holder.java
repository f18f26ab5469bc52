package stillwatch.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.RecordCodec;

/** Who writes to a case: shown to whoever comes second, never kept in the case. {@code since} is UTC. */
public record Holder(long pid, String program, String since) {
    private static final RecordCodec<Holder> FORM = RecordCodec.of(Holder.class);

    static Holder thisProcess(String program) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Holder(ProcessHandle.current().pid(), program, now);
    }

    byte[] note() {
        return FORM.bytes(this);
    }

    /** Null where there is no note, or none that can be understood: it is a courtesy, nothing hangs on it. */
    static @Nullable Holder read(Path note) {
        try {
            return FORM.read(Files.readAllBytes(note));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
