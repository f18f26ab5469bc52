package stillwatch.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;

/** Invented timeline events as a CSV of six columns, the sixth a plain detail or an address: the same rows each time. */
final class EventsFile {
    static final int ACCOUNTS = 25_000;
    private static final String[] KINDS = {"sign-in", "request", "upload", "password change", "payment"};
    private static final String[] VERBS = {"asked", "repeated", "opened", "changed", "sent", "listed", "copied"};
    private static final String[] THINGS = {
        "a long question", "the same prompt", "an account page", "a set of files", "a payment card", "a shared template"
    };
    private static final long START = Instant.parse("2026-03-01T00:00:00Z").getEpochSecond();
    private final Random random = new Random(7);
    private final String last;

    private EventsFile(String last) {
        this.last = last;
    }

    /** One row, its time as text. */
    record Row(String time, String title, String kind, String account, String platform, String last) {}

    interface Each {
        void row(Row row) throws IOException;
    }

    static void each(int rows, String last, Each each) throws IOException {
        EventsFile file = new EventsFile(last);
        for (int i = 0; i < rows; i++) {
            each.row(file.row(i));
        }
    }

    /** {@code last}: the header of the sixth column, "queue", or "ip", which makes each row an observation too. */
    static Path write(Path file, int rows, String last) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("time,title,kind,account,platform," + last + "\n");
            each(
                    rows,
                    last,
                    row -> out.write(
                            String.join(",", row.time, row.title, row.kind, row.account, row.platform, row.last)
                                    + "\n"));
        }
        settle(file);
        return file;
    }

    /** On the disk before anything is measured: written back later, it would be paid for by the import. */
    private static void settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Row row(int i) {
        String title =
                KINDS[i % KINDS.length] + ": " + pick(VERBS) + " " + pick(THINGS) + " " + random.nextInt(1_000_000);
        return new Row(
                Instant.ofEpochSecond(START + i * 5L + random.nextInt(5)).toString(),
                title,
                KINDS[i % KINDS.length],
                account(random.nextInt(ACCOUNTS)),
                "harbourline",
                last());
    }

    private String last() {
        int number = random.nextInt(1 << 16);
        return last.equals("ip") ? "198.51." + number / 256 + "." + number % 256 : "queue " + number % 50;
    }

    static String account(int n) {
        return "hl-" + (100_000 + n);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
