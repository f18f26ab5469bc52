package stillwatch.samples.harbour;

import static stillwatch.samples.writing.MappingText.columns;

import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Subject;
import stillwatch.samples.writing.TextTable;

/** clusters-partner.csv: three clusters as the partner claims them, not all of it right. */
final class Claimed {
    private static final String SOURCE = "Breakwater Desk";
    static final Mapping MAPPING = new Mapping(
            Subject.CLUSTERS,
            columns(
                    "cluster", "cluster",
                    "source", "source",
                    "account", "account",
                    "platform", "platform",
                    "basis", "basis",
                    "description", "description"),
            null,
            null,
            null,
            null,
            null,
            null);

    private Claimed() {}

    static TextTable table(Cast cast) {
        TextTable table = TextTable.plain().header("cluster", "source", "account", "platform", "basis", "description");
        for (Member member : cast.all()) {
            claim(table, member);
        }
        return table;
    }

    private static void claim(TextTable table, Member member) {
        int i = member.index();
        switch (member.group()) {
            case GANNET -> {
                if (i % 9 != 7) {
                    row(
                            table,
                            "Gannet",
                            member,
                            "cards, client, hours",
                            "Office hours of UTC+8 with a pause at 04:00 UTC");
                }
            }
            case PETREL -> {
                if (i % 9 != 2) {
                    row(table, "Petrel", member, "template, client", "The shift behind Gannet");
                }
            }
            case SKUA -> {
                if (i % 7 != 6) {
                    row(table, "Skua", member, "devices, wallets", "Awake when Gannet pauses");
                }
            }
            case HEAVY -> {
                if (i == 0) {
                    row(table, "Gannet", member, "volume", "Office hours of UTC+8 with a pause at 04:00 UTC");
                }
            }
            case CAMPUS -> {
                if (i == 4 || i == 19) {
                    row(table, "Petrel", member, "address", "The shift behind Gannet");
                }
            }
            case RESELLER, ORDINARY -> {}
        }
    }

    private static void row(TextTable table, String cluster, Member member, String basis, String description) {
        table.row(cluster, SOURCE, member.id(), member.platform(), basis, description);
    }
}
