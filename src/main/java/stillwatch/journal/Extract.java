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

    static void copy(EntryReader from, Collection<Long> without, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        for (Line line = from.nextLine(); line != null; line = from.nextLine()) {
            boolean whole = !without.contains(line.header().seq());
            out.write((whole ? line : line.withoutContent()).bytes());
        }
        out.flush();
    }
}
