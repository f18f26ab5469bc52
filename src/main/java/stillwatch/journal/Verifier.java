package stillwatch.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;

/** Checks a journal or an extract of one from the first line to the last, holding one line at a time. */
public final class Verifier {
    private final FileChannel channel;
    private final Mode mode;
    private final @Nullable Anchor anchor;

    /** In a case every content is there or was destroyed by order; in an extract it may be withheld. */
    public enum Mode {
        CASE,
        EXTRACT
    }

    public Verifier(FileChannel channel, Mode mode) {
        this(channel, mode, null);
    }

    private Verifier(FileChannel channel, Mode mode, @Nullable Anchor anchor) {
        this.channel = channel;
        this.mode = mode;
        this.anchor = anchor;
    }

    /** Also looks for a hash that was kept elsewhere. */
    public Verifier against(Anchor kept) {
        return new Verifier(channel, mode, kept);
    }

    public Verdict verify(Progress progress) throws IOException {
        long size = channel.size();
        LineScan lines = new LineScan(channel, 0, size);
        Examination examination = new Examination(mode, anchor);
        long number = 0;
        for (byte[] raw = lines.next(); raw != null; raw = lines.next()) {
            examination.line(++number, raw);
            if (number % 1000 == 0) {
                progress.stopIfCancelled();
                progress.at("checking the journal", lines.position(), size);
            }
        }
        examination.rest(lines.rest());
        return examination.verdict();
    }
}
