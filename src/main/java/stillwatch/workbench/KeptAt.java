package stillwatch.workbench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.journal.Journal;
import stillwatch.store.RowCounts;
import stillwatch.store.Tables;

/**
 * At which entry something beside the database was kept: it holds for the case whose journal has this entry, and on until
 * something is imported or taken back.
 */
record KeptAt(long seq, String hash, String rows) {
    private static final int FORM = 3;
    private static final Pattern HEAD = Pattern.compile(FORM + " (\\d+) ([0-9a-f]+) (.*)");

    /** Fewer rows are read in no time. */
    private static final long WORTH_IT = 20_000;

    static boolean isWorthIt(RowCounts counts) {
        return counts.accounts() + counts.events() + counts.observations() >= WORTH_IT;
    }

    static KeptAt now(long seq, RowCounts counts, Journal journal) throws IOException {
        return new KeptAt(seq, journal.hashAt(seq), rows(counts));
    }

    /** Throws {@link IOException} where it is nothing of ours, or of another form. */
    static KeptAt read(String head) throws IOException {
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            throw new IOException("of another form");
        }
        return new KeptAt(Long.parseLong(matcher.group(1)), matcher.group(2), matcher.group(3));
    }

    private static String rows(RowCounts counts) {
        return counts.accounts() + " " + counts.events() + " " + counts.observations() + " " + counts.signals() + " "
                + counts.clusters();
    }

    String head() {
        return FORM + " " + seq + " " + hash + " " + rows;
    }

    boolean holds(Tables tables, Journal journal) throws IOException {
        return seq <= tables.entries().last()
                && journal.hashAt(seq).equals(hash)
                && rows.equals(rows(RowCounts.of(tables)))
                && tables.rows().touched().since(seq).isEmpty();
    }
}
