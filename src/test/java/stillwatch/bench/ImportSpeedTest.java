package stillwatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        double bareInserts = quickest(List.of(run("bare1", MILLION, "bare"), run("bare2", MILLION, "bare")), "bare");
        // One size after the other and again: what the disk is doing besides only ever adds time, so the quickest
        // counts.
        Properties four = run("four", 4 * MILLION, "alone");
        Properties again = run("again", MILLION, "alone");
        Properties fourAgain = run("four-again", 4 * MILLION, "alone");
        Properties addresses = run("addresses", MILLION, "addresses");
        double million = quickest(List.of(one, again), "import");
        double fourMillion = quickest(List.of(four, fourAgain), "import");
        double keyed = Figures.of(one, "import") / Figures.of(one, "keyed");
        double bare = million / bareInserts;
        double searchable = Figures.of(one, "searchable") / Figures.of(one, "lucene");
        double grown = fourMillion / million;
        BenchPlace.report(
                "import.txt",
                seconds(one, again, List.of(four, fourAgain), addresses, bareInserts)
                        + ratios(bare, keyed, searchable, grown));
        assertThat(bare).isLessThanOrEqualTo(5);
        assertThat(searchable).isLessThanOrEqualTo(3);
        assertThat(grown).isLessThanOrEqualTo(4.4);
    }

    private static double quickest(List<Properties> runs, String what) {
        return runs.stream()
                .mapToDouble(figures -> Figures.of(figures, what))
                .min()
                .orElseThrow();
    }

    private Properties run(String name, int rows, String how) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        return BenchPlace.measured(place, ImportRun.class, Integer.toString(rows), how);
    }

    private static String seconds(
            Properties one, Properties again, List<Properties> fours, Properties addresses, double bareInserts) {
        return String.format(
                Locale.ROOT,
                "1 M rows: import %.1f s, once more %.1f s, searchable %.1f s; bare inserts %.1f s in processes of their own and %.1f s after the import, with key and index %.1f s;"
                        + " bare Lucene %.1f s%n4 M rows: import %.1f s, once more %.1f s, searchable %.1f s%n"
                        + "1 M rows with an address each, so observations too: import %.1f s%n",
                Figures.of(one, "import"),
                Figures.of(again, "import"),
                Figures.of(one, "searchable"),
                bareInserts,
                Figures.of(one, "bare after"),
                Figures.of(one, "keyed"),
                Figures.of(one, "lucene"),
                Figures.of(fours.getFirst(), "import"),
                Figures.of(fours.getLast(), "import"),
                Figures.of(fours.getFirst(), "searchable"),
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
