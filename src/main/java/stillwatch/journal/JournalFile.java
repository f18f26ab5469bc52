package stillwatch.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** The bytes of a journal up to its last good line: appended and synced, cut back, found again by number. */
final class JournalFile implements Closeable {
    private final FileChannel channel;
    private long end;
    private @Nullable LineIndex index;

    JournalFile(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /** When this returns, the line is on the disk; when it throws, {@link #tryToCut} is called for. */
    void append(byte[] line) throws IOException {
        write(ByteBuffer.wrap(line));
        // Syncs the new length too, as reading the line back needs it; only times of access and change stay behind.
        channel.force(false);
        if (index != null) {
            index.add(end);
        }
        end += line.length;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes, end + bytes.position()) == 0) {
                throw new IOException("the file takes no more bytes");
            }
        }
    }

    /** Takes away everything behind the last good line. */
    void cut() throws IOException {
        channel.truncate(end);
        channel.force(true);
    }

    boolean tryToCut() {
        try {
            cut();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private LineIndex index() throws IOException {
        LineIndex known = index == null ? LineIndex.of(new LineScan(channel, 0, end)) : index;
        index = known;
        return known;
    }

    LineScan from(long seq) throws IOException {
        if (seq == 1) {
            return new LineScan(channel, 0, end);
        }
        LineIndex known = index();
        if (known.lines() < seq) {
            return new LineScan(channel, end, end);
        }
        LineScan scan = new LineScan(channel, known.offsetBefore(seq), end);
        for (long skip = LineIndex.toSkip(seq); skip > 0; skip--) {
            scan.next();
        }
        return scan;
    }

    /** One line by its number, which holds in itself; whether its neighbours fit is not looked at. */
    Line line(String caseId, long seq) throws IOException {
        byte[] raw = from(seq).next();
        if (raw == null) {
            throw new DamagedJournal(Fault.at(seq, Fault.Kind.ENTRY_MISSING, "it is not there"));
        }
        Line line = EntryReader.parse(raw, seq);
        Head before = new Head(caseId, seq - 1, line.header().prev(), null);
        Fault fault = Chain.after(before).follow(line);
        if (fault != null) {
            throw new DamagedJournal(fault);
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
