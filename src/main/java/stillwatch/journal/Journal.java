package stillwatch.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.canon.Sha256;

/**
 * The journal of one case on an open file. An action is acknowledged when {@link #append} returns: its line is then on the
 * disk. Used by one thread at a time.
 */
public final class Journal implements Closeable {
    private final @Nullable Pen pen;
    private JournalFile file;
    private Head head;
    private byte[] tornTail;
    private boolean broken;

    private Journal(@Nullable Pen pen, JournalFile file, Head head, byte[] tornTail) {
        this.pen = pen;
        this.file = file;
        this.head = head;
        this.tornTail = tornTail;
    }

    /** Begins the journal of a new case on an empty file. */
    public static Journal create(FileChannel channel, String caseId, Pen pen) throws IOException {
        if (channel.size() != 0) {
            throw new IllegalArgumentException("a new journal begins on an empty file");
        }
        return new Journal(pen, new JournalFile(channel, 0), Head.none(caseId), new byte[0]);
    }

    /** Opens to read and append; looks at the last entry only. An unfinished last line is left for {@link #cutTornTail}. */
    public static Journal open(FileChannel channel, Pen pen) throws IOException {
        return opened(channel, pen);
    }

    /** Opens to read; an unfinished last line is not seen. */
    public static Journal read(FileChannel channel) throws IOException {
        return opened(channel, null);
    }

    private static Journal opened(FileChannel channel, @Nullable Pen pen) throws IOException {
        Ending ending = Ending.of(channel);
        return new Journal(pen, new JournalFile(channel, ending.end()), ending.head(), ending.tornTail());
    }

    public Head head() {
        return head;
    }

    /** The bytes of a line that was being written when the program or the machine stopped; it was never acknowledged. */
    public byte[] tornTail() {
        return tornTail.clone();
    }

    /** Takes the unfinished last line off the file, once its bytes are kept elsewhere. */
    public void cutTornTail() throws IOException {
        if (tornTail.length > 0) {
            file.cut();
            tornTail = new byte[0];
        }
    }

    /** Writes the action down as the next entry; when this returns, it is on the disk. */
    public Entry append(String by, Action action) throws IOException {
        return append(writable().clock().instant(), by, action);
    }

    /** The same with the time the action was applied with, so that replaying it finds the same. */
    public Entry append(Instant now, String by, Action action) throws IOException {
        Pen writing = writable();
        Content content = Content.of(writing.salt(), by, action);
        byte[] body = ContentForm.bytes(content);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Header header = new Header(
                Header.written(at), Sha256.hex(body), head.caseId(), head.hash(), head.seq() + 1, writing.tool());
        Line line = new Line(header, body, header.hash());
        write(written(line));
        Entry entry = EntryReader.entry(line, at, content);
        head = entry.asHead();
        return entry;
    }

    private Pen writable() {
        if (pen == null) {
            throw new IllegalStateException("this journal was opened to read only");
        }
        if (broken) {
            throw new IllegalStateException("this journal failed to write before; open the case again");
        }
        if (tornTail.length > 0) {
            throw new IllegalStateException("an unfinished last line has to be set aside first");
        }
        return pen;
    }

    private static byte[] written(Line line) {
        byte[] bytes = line.bytes();
        if (bytes.length > Line.LONGEST) {
            throw new IllegalArgumentException("too large for one entry of the journal: " + bytes.length + " bytes");
        }
        return bytes;
    }

    private void write(byte[] line) throws AppendFailed {
        broken = true;
        try {
            file.append(line);
            broken = false;
        } catch (IOException | RuntimeException e) {
            broken = !file.tryToCut();
            throw AppendFailed.because(e, !broken);
        }
    }

    /** Entries from {@code seq} on, up to what is the head now. */
    public EntryReader entries(long seq) throws IOException {
        if (seq <= 1) {
            return new EntryReader(file.from(1), Chain.fromStart());
        }
        Line before = line(seq - 1);
        LineScan rest = file.from(seq);
        return new EntryReader(rest, Chain.after(new Head(head.caseId(), seq - 1, before.hash(), null)));
    }

    public Entry entry(long seq) throws IOException {
        return EntryReader.entry(line(seq));
    }

    public String hashAt(long seq) throws IOException {
        return line(seq).hash();
    }

    private Line line(long seq) throws IOException {
        if (seq < 1 || seq > head.seq()) {
            throw new IllegalArgumentException("there is no entry " + seq + "; the last is " + head.seq());
        }
        return file.line(head.caseId(), seq);
    }

    /** Entries that were ordered destroyed and still have their content: the order was cut short and is to be finished. */
    public List<Long> pendingDestruction() throws IOException {
        List<Long> pending = new ArrayList<>();
        for (long seq : Orders.in(file).destructible()) {
            if (line(seq).content() != null) {
                pending.add(seq);
            }
        }
        return pending;
    }

    /** Destroys the contents of entries that an order on record names. The chain and every hash stay as they are. */
    public void strike(List<Long> entries, Replacement replacement) throws IOException {
        writable();
        Orders.in(file).allow(entries);
        JournalFile old = file;
        broken = true; // until the new file is in place: between closing and moving there is none to write to
        FileChannel fresh = replacement.replace(aside -> {
            Extract.copy(entries(1), entries, aside);
            old.close();
        });
        file = new JournalFile(fresh, fresh.size());
        Head found = Ending.of(fresh).head();
        if (!found.equals(head)) {
            throw new IOException("the journal without the destroyed contents does not end where it should");
        }
        broken = false;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
