package stillwatch.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;

/** What the fault tests share: a small case and files to import into it. */
final class Faults {
    static final int ACCOUNTS = 40;
    static final String ACCOUNT =
            new AccountKey("harbourline", "hl-000001").id().toString();
    static final CaseStarted START = new CaseStarted("Fault tests", "", Handling.CLEAR, true);

    private Faults() {}

    /** Rows no other number brings. */
    static String events(long number, int rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            lines.append(event(String.format(Locale.ROOT, "request %d of file%d", i, number), i));
        }
        return lines.toString();
    }

    static String event(String title, int i) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"event\",\"at\":\"2026-04-22T10:%02d:%02dZ\",\"title\":\"%s\",\"kind\":\"request\","
                        + "\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-%06d\"}}%n",
                i / 60 % 60,
                i % 60,
                title,
                i % ACCOUNTS);
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static Path accounts(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ACCOUNTS; i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"hl-%06d\"},"
                            + "\"name\":\"Name %d\",\"created\":\"2026-04-01T00:00:00Z\"}%n",
                    i,
                    i));
        }
        return file(folder, "accounts.jsonl", lines.toString());
    }
}
