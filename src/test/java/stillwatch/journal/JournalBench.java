package stillwatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.action.EvidenceAction.Annotated;

/** How much of the bare append-and-sync rate of the file system the journal reaches, both measured in turns in one run. */
@Tag("bench")
class JournalBench {
    private static final int ROUNDS = 12;
    private static final int PER_ROUND = 200;
    private static final Path REPORT = Path.of("target/bench/journal.txt");

    /** In the build folder, as a temporary folder may lie in memory, where syncing costs nothing. */
    @TempDir(factory = BuildFolder.class)
    Path folder;

    private static long appendTo(Journal journal) throws IOException {
        long start = System.nanoTime();
        for (int n = 0; n < PER_ROUND; n++) {
            journal.append(
                    "Ines Okafor",
                    new Annotated("account-" + n, "", "seen twice on the same card", List.of("card"), false));
        }
        return System.nanoTime() - start;
    }

    private static long writeTo(FileChannel channel, byte[] line) throws IOException {
        long start = System.nanoTime();
        for (int n = 0; n < PER_ROUND; n++) {
            channel.write(ByteBuffer.wrap(line));
            channel.force(false);
        }
        return System.nanoTime() - start;
    }

    @Test
    void appending_reaches_at_least_half_the_bare_rate_of_the_disk() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        List<Double> journalNanos = new ArrayList<>();
        List<Double> bareNanos = new ArrayList<>();
        try (Journal journal = Journals.created(file, 1);
                FileChannel bare = Journals.channel(folder.resolve("bare"))) {
            appendTo(journal);
            byte[] line = Files.readAllLines(file).getLast().concat("\n").getBytes(StandardCharsets.UTF_8);
            writeTo(bare, line);
            for (int round = 0; round < ROUNDS; round++) {
                journalNanos.add((double) appendTo(journal) / PER_ROUND);
                bareNanos.add((double) writeTo(bare, line) / PER_ROUND);
            }
        }
        double ratio = median(bareNanos) / median(journalNanos);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT,
                String.format(
                        Locale.ROOT,
                        "journal append + sync: %.0f a second%nbare append + sync of the same bytes: %.0f a second%nratio %.2f (wanted: at least 0.50)%n",
                        1e9 / median(journalNanos),
                        1e9 / median(bareNanos),
                        ratio));

        assertThat(ratio).isGreaterThan(0.5);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
