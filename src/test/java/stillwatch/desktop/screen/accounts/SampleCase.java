package stillwatch.desktop.screen.accounts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** A real case with accounts, what they were seen with and a claimed cluster, on the screen of accounts. */
final class SampleCase implements AutoCloseable {
    static final String BY = "tester";
    final Path folder;
    final Place place;
    final OpenCase opened;
    OnScreen on;

    SampleCase(Path folder, String lines) throws Exception {
        this.folder = folder.resolve("a.still");
        this.place = TestPlace.in(folder);
        opened = OpenCase.create(this.folder, new CaseStarted("A", "", Handling.CLEAR, true), BY, place);
        if (!lines.isEmpty()) {
            opened.importFile(BY, Files.writeString(folder.resolve("rows.jsonl"), lines), Wanted.PLAIN, Progress.NONE);
        }
        on = open();
    }

    OnScreen open() throws Exception {
        return OnScreen.of(opened, folder, place, ScreenName.ACCOUNTS, AccountsScreen::new);
    }

    /** The screen closed and opened again, as with another start of the program. */
    void reopen() throws Exception {
        on.close();
        on = open();
    }

    static String id(String account) {
        return new AccountKey("harbourline", account).id().toString();
    }

    /** Sixteen accounts in two countries, four of them with one card, three claimed to be a ring, one seen on Mondays. */
    static String rows() {
        StringBuilder lines = new StringBuilder();
        for (int n = 0; n < 16; n++) {
            lines.append(account("hl-" + (100 + n), "Name " + n, n % 2 == 0 ? "SG" : "DE", n));
            lines.append(seen("hl-" + (100 + n), "NETWORK", "address", "192.0.2." + (n < 2 ? 1 : n), 1));
        }
        for (int n = 0; n < 4; n++) {
            lines.append(seen("hl-" + (100 + n), "PAYMENT", "card", "pm_47ee", 3 + n));
        }
        for (int n = 5; n < 8; n++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"type\":\"member\",\"cluster\":{\"source\":\"Partner\",\"label\":\"Gannet\"},\"account\":{"
                            + "\"platform\":\"harbourline\",\"externalId\":\"hl-%d\"},\"basis\":\"one card\"}%n",
                    100 + n));
        }
        for (int n = 0; n < 5; n++) {
            lines.append(event("hl-100", "2026-05-0" + (4 + n) + "T09:30:00Z", "Signed in"));
        }
        lines.append(event("hl-100", "2026-05-04T09:45:00Z", "Asked")).append(event("hl-100", "2026-05", "Vague"));
        return lines.toString();
    }

    static String account(String id, String name, String country, int day) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"row\",\"facts\":[{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\","
                        + "\"externalId\":\"%1$s\"},\"name\":\"%2$s\",\"created\":\"2026-04-%3$02dT08:00:00Z\","
                        + "\"details\":[{\"name\":\"country\",\"value\":\"%4$s\"}]},{\"type\":\"state\",\"account\":{"
                        + "\"platform\":\"harbourline\",\"externalId\":\"%1$s\"},\"state\":\"%5$s\"}]}%n",
                id,
                name,
                1 + day,
                country,
                day == 3 ? "banned" : "active");
    }

    static String seen(String account, String family, String type, String value, int n) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"observation\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"%s\"},"
                        + "\"observable\":{\"family\":\"%s\",\"type\":\"%s\",\"value\":\"%s\"},\"n\":%d}%n",
                account,
                family,
                type,
                value,
                n);
    }

    static String event(String account, String at, String title) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"event\",\"title\":\"%s\",\"at\":\"%s\",\"account\":{\"platform\":\"harbourline\","
                        + "\"externalId\":\"%s\"}}%n",
                title,
                at,
                account);
    }

    @Override
    public void close() throws Exception {
        on.close();
        opened.close();
    }
}
