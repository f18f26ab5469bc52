package stillwatch.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** An invented case of 100,000 accounts as files: profiles, what they were seen with, events, claims. The same each time. */
public final class BigCaseFile {
    public static final int ACCOUNTS = 100_000;
    public static final long EXCHANGES = 28_800_000;
    private static final int MINUTES = 45 * 24 * 60;
    static final String[] COUNTRIES = {"SG", "DE", "US", "VN", "BR", "KE", "FR", "IN"};
    private static final String[] STATES = {"active", "banned", "suspended"};
    private static final long START = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private final Random random = new Random(11);

    private BigCaseFile() {}

    static String account(int n) {
        return "hl-" + (1_000_000 + n);
    }

    /** Accounts, states, observations and claims; events are written by {@link EventsFile} or here, evenly over a year. */
    public static void write(Path accounts, Path events, int eventRows) throws IOException {
        BigCaseFile file = new BigCaseFile();
        try (Writer to = Files.newBufferedWriter(accounts)) {
            for (int n = 0; n < ACCOUNTS; n++) {
                to.write(file.account(n, account(n)));
            }
        }
        try (Writer to = Files.newBufferedWriter(events)) {
            to.write("time,title,kind,account,platform\n");
            for (int i = 0; i < eventRows; i++) {
                to.write(file.time() + ",request " + file.random.nextInt(1_000_000) + ",request,"
                        + account(file.random.nextInt(ACCOUNTS)) + ",harbourline\n");
            }
        }
    }

    /** Observations with counts, one for each minute of 45 days: {@value #EXCHANGES} exchanges of a thousand accounts. */
    public static void writeExchanges(Path to) throws IOException {
        try (Writer out = Files.newBufferedWriter(to)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                String key = "{\"platform\":\"harbourline\",\"externalId\":\"" + account(minute % 1000) + "\"}";
                long n = EXCHANGES * (minute + 1) / MINUTES - EXCHANGES * minute / MINUTES;
                out.write("{\"type\":\"row\",\"facts\":[{\"type\":\"observation\",\"account\":" + key
                        + ",\"observable\":{\"family\":\"CONTENT\",\"type\":\"capability\",\"value\":\"coding\"},\"first\":\""
                        + Instant.ofEpochSecond(START + 60L * minute) + "\",\"n\":" + n + "}]}\n");
            }
        }
    }

    private String time() {
        return Instant.ofEpochSecond(START + random.nextInt(31_000_000)).toString();
    }

    private String account(int n, String name) {
        String key = "{\"platform\":\"harbourline\",\"externalId\":\"" + name + "\"}";
        StringBuilder row = new StringBuilder("{\"type\":\"row\",\"facts\":[{\"type\":\"account\",\"account\":" + key
                + ",\"name\":\"" + word() + "_" + word() + n % 977 + "\",\"created\":\"" + time()
                + "\",\"details\":[{\"name\":\"country\",\"value\":\"" + COUNTRIES[random.nextInt(COUNTRIES.length)]
                + "\"}]},{\"type\":\"state\",\"account\":" + key + ",\"state\":\"" + STATES[random.nextInt(3)]
                + "\",\"at\":\"" + time() + "\"}");
        seen(row, key, "NETWORK", "ip", "198.51." + random.nextInt(200) + "." + random.nextInt(200));
        seen(row, key, "CLIENT", "user agent", "own-script/" + random.nextInt(40));
        seen(row, key, "PAYMENT", "card", "pm_" + Integer.toHexString(random.nextInt(60_000)));
        seen(row, key, "IDENTITY", "email", name + "@mail.example");
        seen(row, key, "CONTENT", "template", "tpl-" + random.nextInt(9_000));
        if (n % 50 == 0) {
            row.append(",{\"type\":\"member\",\"cluster\":{\"source\":\"Desk\",\"label\":\"C-" + n % 70
                    + "\"},\"account\":" + key + "}");
        }
        return row.append("]}\n").toString();
    }

    private void seen(StringBuilder row, String key, String family, String type, String value) {
        row.append(",{\"type\":\"observation\",\"account\":" + key + ",\"observable\":{\"family\":\"" + family
                + "\",\"type\":\"" + type + "\",\"value\":\"" + value + "\"},\"first\":\"" + time() + "\",\"n\":"
                + (1 + random.nextInt(9)) + "}");
    }

    private String word() {
        String[] words = {"quiet", "grey", "tern", "buoy", "Zoë", "north", "wind", "salt", "größe", "mast", "кит"};
        return words[random.nextInt(words.length)];
    }
}
