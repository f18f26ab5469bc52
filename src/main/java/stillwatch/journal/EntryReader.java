package stillwatch.journal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stillwatch.journal.Fault.Kind;

/** Reads entries in order, one at a time, and checks each against the one before: nothing that was changed is handed on. */
public final class EntryReader {
    private final LineScan lines;
    private final Chain chain;

    EntryReader(LineScan lines, Chain chain) {
        this.lines = lines;
        this.chain = chain;
    }

    /** The next entry, or null behind the last. */
    public @Nullable Entry next() throws IOException {
        Line line = nextLine();
        return line == null ? null : entry(line);
    }

    /** The next entry without looking into its content. */
    @Nullable
    Line nextLine() throws IOException {
        byte[] raw = lines.next();
        if (raw == null) {
            return null;
        }
        Line line = parse(raw, chain.next());
        Fault fault = chain.follow(line);
        if (fault != null) {
            throw new DamagedJournal(fault);
        }
        return line;
    }

    static Line parse(byte[] raw, long entry) throws DamagedJournal {
        try {
            return Line.parse(raw);
        } catch (IllegalArgumentException e) {
            throw new DamagedJournal(
                    Fault.at(entry, Kind.NOT_CANONICAL, "it is not in the form of an entry: " + e.getMessage()));
        }
    }

    /** Of a line that holds. */
    static Entry entry(Line line) throws JournalFailure {
        Entry sealed = entry(line, null);
        return line.content() == null ? sealed : entry(line, ContentForm.read(line.content(), sealed));
    }

    static Entry entry(Line line, @Nullable Content content) throws DamagedJournal {
        return entry(line, at(line.header()), content);
    }

    static Entry entry(Line line, Instant at, @Nullable Content content) {
        Header header = line.header();
        return new Entry(
                header.caseId(), header.seq(), header.prev(), at, header.tool(), header.body(), content, line.hash());
    }

    private static Instant at(Header header) throws DamagedJournal {
        try {
            return Instant.parse(header.at());
        } catch (DateTimeException e) {
            throw new DamagedJournal(
                    Fault.at(header.seq(), Kind.NOT_AN_ENTRY, "\"" + header.at() + "\" is not a time"));
        }
    }
}
