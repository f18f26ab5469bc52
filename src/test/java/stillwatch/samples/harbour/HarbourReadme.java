package stillwatch.samples.harbour;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import stillwatch.samples.writing.SampleFolder;

/** The page beside the files. Its counts are those of the files. */
final class HarbourReadme {
    private static final String TEXT = """
            # harbour: a small case for the demo

            **Everything here is invented**: the lab Harbourline, its model, its partners, every account, name, card and number.
            Addresses are of the ranges kept for documentation, domains are examples. No row describes anybody.

            Harbourline thinks that its model's answers are gathered in bulk to train another model. Its partner Breakwater Desk
            claims three clusters of accounts. A university, a reseller and heavy users stand near by and are innocent of it.
            An AI lab, Northwater Models, is named by a newspaper and denies it.

            Every row is clean: no import rejects anything. Import in this order, each with its `--map`.

            | file | rows | what is in it |
            |---|---:|---|
            | `sources.csv` | %d | who says things, with stake and reliability |
            | `documents.csv` | %d | letters, reports, statements; `derived_from` says what they draw on |
            | `accounts.csv` | %d | 240 accounts; three of them twice, suspended and restored |
            | `observations.csv` | %d | what they signed up with and work with: %d values |
            | `clusters-partner.csv` | %d | Gannet, Petrel and Skua, as the partner claims them |
            | `incidents.csv` | %d | "Slack water" (November 2025) and "Spring tide" (spring 2026) |
            | `events.csv` | %d | sign-ups, bursts, enforcement, what was said in public |

            `evidence/` holds originals to keep: the partner's note (text), the reseller's answer (mail), a saved page.

            ## What an investigator should see

            - **Gannet**, 36 accounts: 1 to 10 UTC, Monday to Friday, nobody at 4. Three cards, one client, three templates;
              created in three bursts of twelve, so their numbers are neighbours.
            - **Petrel**, 28 accounts: 6 to 15 UTC, Monday to Saturday. Seven of them use a template of Gannet's and four its
              client; no card in common.
            - **Skua**, 20 accounts: the hour in which Gannet pauses, and 16 to 20 UTC. Four devices, two wallets, seven telephone
              numbers; one wallet also paid for one account of Petrel, four accounts use an address of Gannet's. Ten of the accounts are those of "Slack water", banned in December 2025.
            - The **campus**, 46 accounts, has two proxy addresses in common and nothing else: shared infrastructure.
            - The **reseller**, 34 accounts, has two cards in common and nothing else: weak on its own.
            - **Heavy users**, 18 accounts: as much traffic, nothing in common. One works at midnight every night and is one person's job.
            - `tpl-0c0ffe` is a popular template: seen everywhere, so it says little.
            - The partner is not right throughout: it counts the midnight job into Gannet and two campus accounts into Petrel,
              and misses four of Gannet, three of Petrel and two of Skua.
            - No file says who is behind it.
            """;

    private HarbourReadme() {}

    static String text(SampleFolder folder) {
        return String.format(
                Locale.ROOT,
                TEXT,
                rows(folder, "sources.csv"),
                rows(folder, "documents.csv"),
                rows(folder, "accounts.csv"),
                rows(folder, "observations.csv"),
                values(folder),
                rows(folder, "clusters-partner.csv"),
                rows(folder, "incidents.csv"),
                rows(folder, "events.csv"));
    }

    /** No cell of this sample goes over its line. */
    private static long rows(SampleFolder folder, String file) {
        return text(folder, file).lines().count() - 1;
    }

    private static long values(SampleFolder folder) {
        int signals = 5;
        return text(folder, "observations.csv")
                .lines()
                .skip(1)
                .mapToLong(line -> Arrays.stream(line.split(",", -1))
                        .skip(signals)
                        .filter(cell -> !cell.isEmpty())
                        .count())
                .sum();
    }

    private static String text(SampleFolder folder, String file) {
        return new String(folder.files().get(file), StandardCharsets.UTF_8);
    }
}
