package stillwatch.cli.show;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.casefile.ShownMoment;
import stillwatch.cli.print.Sheet;
import stillwatch.journal.Head;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Links;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.fact.FactTables;
import stillwatch.store.row.ImportTable;
import stillwatch.store.view.Rows;

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
        Rows rows = new Rows(tables.rows());
        rows.firstEvent().ifPresent(first -> {
            sheet.hidden("firstEvent", first).line("first event", ShownMoment.of(first));
            rows.lastEvent()
                    .ifPresent(last -> sheet.hidden("lastEvent", last).line("last event", ShownMoment.of(last)));
        });
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
        FactTables facts = tables.rows().facts();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("accounts", tables.rows().entities().accounts().count());
        counts.put("clusters", tables.rows().entities().clusters().count());
        counts.put("incidents", facts.incidents().countThings() + new Incidents(tables).added().size());
        counts.put("events", facts.events().count());
        counts.put("observations", facts.observations().count());
        counts.put("signals", tables.rows().entities().observables().count());
        counts.put("sources", facts.sources().countThings());
        counts.put("documents", facts.documents().countThings());
        counts.put("actors", facts.actors().countThings());
        counts.put("relations", facts.relations().count());
        counts.put("remarks", facts.remarks().count());
        counts.put("kept", facts.kept().count());
        counts.put("links", (long) new Links(tables).all().size());
        counts.put("formed", (long) new FormedClusters(tables).all().size());
        counts.put("evidence", tables.evidence().countPieces());
        counts.put("citations", (long) new Custody(tables).citations().size());
        counts.put("notes", (long) tables.annotations().current().size());
        counts.put(
                "imports",
                tables.rows().imports().all().stream()
                        .filter(held -> held.undoneBy() == null)
                        .count());
        return counts;
    }
}
