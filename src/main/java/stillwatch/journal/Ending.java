package stillwatch.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;

/** How a journal ends: its head, where the last finished line ends, and what stands behind it. */
record Ending(Head head, long end, byte[] tornTail) {

    /** Looks at the end only; where that does not hold, the whole file is gone through for the first fault. */
    static Ending of(FileChannel channel) throws IOException {
        Ending ending = orNull(channel);
        if (ending != null) {
            return ending;
        }
        Verdict verdict = new Verifier(channel, Verifier.Mode.CASE).verify(Progress.NONE);
        Fault fault = verdict.fault();
        throw new DamagedJournal(fault == null ? Fault.at(verdict.entries(), Fault.Kind.CUT, "its end is cut") : fault);
    }

    private static @Nullable Ending orNull(FileChannel channel) throws IOException {
        long size = channel.size();
        long lineEnd = LineEnds.lastBefore(channel, size);
        long lineStart = LineEnds.lastBefore(channel, lineEnd) + 1;
        if (lineEnd < 0 || lineEnd - lineStart > Line.LONGEST || size - lineEnd > Line.LONGEST) {
            return null;
        }
        byte[] tail = LineEnds.bytes(channel, lineEnd + 1, size);
        Head head = TornTail.isChangedLineEnd(tail) ? null : head(LineEnds.bytes(channel, lineStart, lineEnd));
        return head == null ? null : new Ending(head, lineEnd + 1, tail);
    }

    private static @Nullable Head head(byte[] raw) {
        try {
            Line line = Line.parse(raw);
            Header header = line.header();
            Head before = new Head(header.caseId(), header.seq() - 1, header.prev(), null);
            boolean holds = Chain.after(before).follow(line) == null;
            return holds ? new Head(header.caseId(), header.seq(), line.hash(), Instant.parse(header.at())) : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
