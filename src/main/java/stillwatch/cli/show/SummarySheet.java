package stillwatch.cli.show;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.casefile.ShownMoment;
import stillwatch.claims.Book;
import stillwatch.cli.print.Sheet;
import stillwatch.journal.Head;
import stillwatch.store.Tables;
import stillwatch.store.decided.Extent;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.list.Tally;
import stillwatch.store.row.ImportTable;

/** The case at a glance. */
public record SummarySheet(Path folder, Head head, Tables tables) {
    private static final int LATEST = 5;

    public Sheet sheet() {
        DescriptionTable.Description said = tables.descriptions().current().orElseThrow();
        Sheet sheet = new Sheet(said.title() + (said.invented() ? "  INVENTED" : ""))
                .hidden("case", head.caseId())
                .hidden("title", said.title())
                .field("purpose", CaseListings.empty(said.purpose()))
                .field("handling", said.handling().marking())
                .hidden("invented", said.invented());
        counts(sheet);
        period(sheet);
        sheet.line("head", "entry " + head.seq() + ", " + head.hash())
                .hidden("entry", head.seq())
                .hidden("head", head.hash());
        sheet.list("Latest imports", CaseListings.imports(latest()));
        return sheet.say(advice());
    }

    private String advice() {
        return latest().isEmpty()
                ? "Nothing was imported yet: stillwatch import " + folder + " FILE…"
                : "More: stillwatch show " + folder + " accounts; likewise events, clusters, history, any id";
    }

    private List<ImportTable.Held> latest() {
        List<ImportTable.Held> all = tables.rows().imports().all().reversed();
        return all.subList(0, Math.min(LATEST, all.size()));
    }

    private void period(Sheet sheet) {
        Extent extent = Extent.of(tables);
        if (extent.first() != null && extent.last() != null) {
            sheet.hidden("firstEvent", extent.first())
                    .line("first event", ShownMoment.of(extent.first()))
                    .hidden("lastEvent", extent.last())
                    .line("last event", ShownMoment.of(extent.last()));
        }
    }

    private void counts(Sheet sheet) {
        Map<String, Object> counts = new LinkedHashMap<>();
        StringBuilder some = new StringBuilder();
        count().forEach((word, number) -> {
            counts.put(word, number);
            if (number > 0) {
                some.append(some.isEmpty() ? "" : ", ").append(words(number, word));
            }
        });
        sheet.hidden("counts", counts).line("holds", some.toString());
    }

    private static String words(long number, String word) {
        String many = switch (word) {
            case "evidence" -> "originals";
            case "kept" -> "kept objects";
            case "formed" -> "formed clusters";
            default -> word;
        };
        String one = many.substring(0, many.length() - 1);
        return number == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", number, many);
    }

    private Map<String, Long> count() {
        Tally tally = Tally.of(tables);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("accounts", tally.accounts());
        counts.put("clusters", tally.clusters());
        counts.put("incidents", tally.incidents());
        counts.put("events", tally.events());
        counts.put("observations", tally.observations());
        counts.put("signals", tally.signals());
        counts.put("sources", tally.sources());
        counts.put("documents", tally.documents());
        counts.put("actors", tally.actors());
        counts.put("relations", tally.relations());
        counts.put("remarks", tally.remarks());
        counts.put("kept", tally.kept());
        counts.put("claims", (long) Book.of(tables).propositions().size());
        counts.put("links", tally.links());
        counts.put("formed", tally.formed());
        counts.put("evidence", tally.evidence());
        counts.put("citations", tally.citations());
        counts.put("notes", tally.notes());
        counts.put("imports", tally.imports());
        return counts;
    }
}
