package stillwatch.samples.messy;

import java.util.List;
import stillwatch.samples.writing.ExpectedReceipt;
import stillwatch.samples.writing.Fate;

/** The page beside the files: what is in each, what is wrong on purpose and where. */
final class MessyReadme {
    private static final String HEAD = """
            # messy: files as they really come

            **Everything here is invented**: the lab Harbourline, its model, its partners, every account, name, card and number.
            Addresses are of the ranges kept for documentation, domains are examples. No row describes anybody.

            Eight files about one story: accounts of the lab Harbourline are thought to gather answers of its model in bulk.
            Each file is wrong in the ways such files are. Each wrong thing below was planted on purpose; the counts were
            decided when it was planted, not read off an importer. `expected-receipts.json` says the same for machines.

            Import in this order into one new case. What is not in the tables below is a plain row and has to come in.
            A rejected row names its line as an editor counts lines, and where one column is at fault, that column.

            """;

    private static final String TAIL = """
            ## What an investigator should see

            - Nothing is lost in silence: the rows of every receipt are its accepted, duplicate and rejected rows together.
            - Rows that stand twice in one file came in twice; what the later timeline repeats came in once.
            - `hl-004213` is reported by the partner, by the MISP event and by the timeline. The id with a hidden mark of
              direction in `observations-apac.tsv` looks like it and is another account; so is the one with a hidden space.
            - The template `tpl-9f3ac2` stands in the workbook, in the table from Asia and in the timeline, the client
              `tern-client/1.3 (batch)` in the first two and in the MISP event. A card that four accounts of the sheet
              `Payments` share is weak on its own.
            - The partner withdrew its indicator for the campus proxy `198.51.100.7` and disagrees with itself in an opinion:
              counter-evidence that came with the files.
            - Clusters and campaigns are what the partner says. None of it is a finding.
            """;

    private final List<ExpectedReceipt> receipts;

    MessyReadme(List<ExpectedReceipt> receipts) {
        this.receipts = receipts;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("In all: ").append(all()).append(".\n");
        for (ExpectedReceipt receipt : receipts) {
            text.append("\n## `").append(receipt.file()).append('`').append(sheet(receipt));
            text.append("\n\n").append(about(receipt)).append("\n\n");
            text.append(receipt.counts()).append(".\n\n").append(receipt.odd());
        }
        return text.append('\n').append(TAIL).toString();
    }

    private String all() {
        int rows = receipts.stream().mapToInt(it -> it.rows().size()).sum();
        return rows + " rows = " + sum(Fate.Accepted.class) + " accepted + " + sum(Fate.Duplicate.class)
                + " duplicate + " + sum(Fate.Rejected.class) + " rejected";
    }

    private long sum(Class<? extends Fate> fate) {
        return receipts.stream().mapToLong(it -> it.count(fate)).sum();
    }

    private static String sheet(ExpectedReceipt receipt) {
        return switch (String.valueOf(receipt.map())) {
            case "mapping-signals-seen.json" -> ", sheet Seen";
            case "mapping-signals-payments.json" -> ", sheet Payments";
            default -> "";
        };
    }

    private static String about(ExpectedReceipt receipt) {
        String with = receipt.map() == null ? "" : " Import with `--map " + receipt.map() + "`.";
        return about(receipt.file(), sheet(receipt)) + with;
    }

    private static String about(String file, String sheet) {
        return switch (file) {
            case "accounts-eu.csv" ->
                "Accounts with German headers. Semicolons, windows-1252, line ends of Windows, two lines above the header,"
                        + " days first, times of Berlin. Which single-byte encoding it is cannot be seen from the bytes: the"
                        + " mapping says it.";
            case "accounts-us.csv" ->
                "Accounts. UTF-8 with a byte order mark, commas, quoted cells over several lines, months first, times of"
                        + " New York.";
            case "observations-apac.tsv" ->
                "What accounts were seen with. Tabulators, UTF-16 with the low byte first and a byte order mark, headers in"
                        + " Chinese, names in seven scripts, times of Shanghai.";
            case "signals.xlsx" ->
                sheet.endsWith("Seen")
                        ? "What accounts were seen with, as a workbook: real date cells, a formula, an error, text that looks"
                                + " like a formula. Line numbers are those of the sheet."
                        : "The second sheet of the same workbook: cards.";
            case "partner.stix.json" ->
                "A STIX 2.1 bundle of the partner Breakwater Desk. Each object is a row, its line the one it begins on.";
            case "misp-event.json" ->
                "A MISP event of Lantern Watch. The event, each attribute, object and galaxy is a row.";
            case "supertimeline.csv" -> "A timeline exported from Timesketch as CSV.";
            case "supertimeline-later.csv" ->
                "A later export of the same timeline. It begins before the first one ends: equal rows are duplicates, up to"
                        + " the number of times the first file has them.";
            default -> throw new IllegalArgumentException(file);
        };
    }
}
