package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a CSV file of timeline events to a committed entry, and to texts that are found, beside the least each can cost. */
@Tag("bench")
class ImportSpeedTest {
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void a_million_events_come_in_within_five_times_bare_inserts_and_are_found_within_three_times_bare_lucene()
            throws Exception {
        Properties one = run("one", MILLION, "compared");
        // Each in a process that started alike; after the import, in its process, the database runs at its warmest.
        double bareInserts = (Figures.of(run("bare1", MILLION, "bare"), "bare")
                        + Figures.of(run("bare2", MILLION, "bare"), "bare"))
                / 2;
        Properties four = run("four", 4 * MILLION, "alone");
        Properties again = run("again", MILLION, "alone");
        Properties addresses = run("addresses", MILLION, "addresses");
        double keyed = Figures.of(one, "import") / Figures.of(one, "keyed");
        double bare = Figures.of(one, "import") / bareInserts;
        double searchable = Figures.of(one, "searchable") / Figures.of(one, "lucene");
        // Before and after the large one, so that a machine that grows slower or faster meanwhile does not decide.
        double million = (Figures.of(one, "import") + Figures.of(again, "import")) / 2;
        double grown = Figures.of(four, "import") / million;
        BenchPlace.report("import.txt", seconds(one, again, four, addresses, bareInserts) + ratios(bare, keyed, searchable, grown));
        assertThat(bare).isLessThanOrEqualTo(5);
        assertThat(searchable).isLessThanOrEqualTo(3);
        assertThat(grown).isLessThanOrEqualTo(4.4);
    }

    private Properties run(String name, int rows, String how) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        return BenchPlace.measured(place, ImportRun.class, Integer.toString(rows), how);
    }

    private static String seconds(Properties one, Properties again, Properties four, Properties addresses, double bareInserts) {
        return String.format(
                Locale.ROOT,
                "1 M rows: import %.1f s, once more %.1f s, searchable %.1f s; bare inserts %.1f s in processes of their own and %.1f s after the import, with key and index %.1f s;"
                        + " bare Lucene %.1f s%n4 M rows: import %.1f s, searchable %.1f s%n"
                        + "1 M rows with an address each, so observations too: import %.1f s%n",
                Figures.of(one, "import"),
                Figures.of(again, "import"),
                Figures.of(one, "searchable"),
                bareInserts,
                Figures.of(one, "bare after"),
                Figures.of(one, "keyed"),
                Figures.of(one, "lucene"),
                Figures.of(four, "import"),
                Figures.of(four, "searchable"),
                Figures.of(addresses, "import"));
    }

    private static String ratios(double bare, double keyed, double searchable, double grown) {
        return String.format(
                Locale.ROOT,
                "import / bare inserts, one table without any index: %.2f (at most 5)%n"
                        + "import / bare inserts, one table with primary key and index: %.2f%n"
                        + "searchable / bare Lucene loop: %.2f (at most 3)%n"
                        + "growth of the import from 1 M to 4 M: %.2f (at most 4.4)%n",
                bare,
                keyed,
                searchable,
                grown);
    }
}
