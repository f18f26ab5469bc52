package stillwatch.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;

/** What the fault tests share: a small case and files to import into it. */
final class Faults {
    static final String ACCOUNT = new AccountKey("harbourline", "hl-000001").id().toString();
    static final CaseStarted START = new CaseStarted("Fault tests", "", Handling.CLEAR, true);

    private Faults() {}

    static String events(long number, int rows) {
        StringBuilder csv = new StringBuilder("time,title,kind,account,platform\n");
        for (int i = 0; i < rows; i++) {
            csv.append(String.format(
                    "2026-04-22T10:%02d:%02dZ,request %d of file %d,request,hl-%06d,harbourline%n",
                    i / 60 % 60, i % 60, i, number, i % 40));
        }
        return csv.toString();
    }

    static Path accounts(Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("account,platform,name,created\n");
        for (int i = 0; i < 40; i++) {
            csv.append(String.format("hl-%06d,harbourline,Name %d,2026-04-01T00:00:00Z%n", i, i));
        }
        return Files.writeString(folder.resolve("accounts.csv"), csv, StandardCharsets.UTF_8);
    }
}
