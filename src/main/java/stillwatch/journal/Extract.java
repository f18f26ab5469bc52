package stillwatch.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** A copy of a journal without the contents of some entries; their hashes stay, so the chain can still be checked. */
public final class Extract {
    private Extract() {}

    /** Writes all entries up to the head, withholding what the named ones say. */
    public static void write(Journal journal, Collection<Long> withheld, OutputStream to) throws IOException {
        for (long entry : withheld) {
            if (entry < 1 || entry > journal.head().seq()) {
                throw new IllegalArgumentException("there is no entry " + entry + " that could be withheld");
            }
        }
        copy(journal.entries(1), withheld, to);
    }

    /** Which entries go along whole; the bytes are what the entry says, as it stands in the journal. */
    public interface Choice {
        boolean shows(Entry entry, byte[] content) throws IOException;
    }

    /** How many entries went along whole, and of how many only the hashes did. */
    public record Counts(long shown, long withheld) {}

    /** Writes the entries up to {@code last}; of those that are not chosen only the hashes. */
    public static Counts write(Journal journal, long last, Choice choice, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        EntryReader from = journal.entries(1);
        long shown = 0;
        for (Line line = from.nextLine(); line != null && line.header().seq() <= last; line = from.nextLine()) {
            byte[] content = line.content();
            boolean whole = content != null && choice.shows(EntryReader.entry(line), content);
            shown += whole ? 1 : 0;
            out.write((whole ? line : line.withoutContent()).bytes());
        }
        out.flush();
        return new Counts(shown, last - shown);
    }

    static void copy(EntryReader from, Collection<Long> without, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        for (Line line = from.nextLine(); line != null; line = from.nextLine()) {
            boolean whole = !without.contains(line.header().seq());
            out.write((whole ? line : line.withoutContent()).bytes());
        }
        out.flush();
    }
}
