package stillwatch.cli.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Incidents;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.view.Accounts;
import stillwatch.store.view.Provenance;

/** Finds the list a word asks for, and the sheet of what an id names. */
public final class Shows {
    private Shows() {}

    private interface Lister {
        Listing of(Tables tables, Page page);
    }

    private static Map<String, Lister> lists() {
        Map<String, Lister> lists = new LinkedHashMap<>();
        lists.put("accounts", RecordListings::accounts);
        lists.put("clusters", RecordListings::clusters);
        lists.put("incidents", ThingListings::incidents);
        lists.put("events", RecordListings::events);
        lists.put("undated", RecordListings::undated);
        lists.put("signals", RecordListings::signals);
        lists.put("sources", ThingListings::sources);
        lists.put("documents", ThingListings::documents);
        lists.put("actors", ThingListings::actors);
        lists.put("relations", RowListings::relations);
        lists.put("remarks", RowListings::remarks);
        lists.put("kept", RowListings::kept);
        lists.put("evidence", CaseListings::evidence);
        lists.put("notes", CaseListings::notes);
        lists.put("links", DecidedListings::links);
        lists.put("formed", DecidedListings::formed);
        lists.put("claims", ClaimListings::claims);
        lists.put("conflicts", ClaimListings::conflicts);
        lists.put("questions", ClaimListings::questions);
        lists.put("figures", ClaimListings::figures);
        lists.put("responses", ClaimListings::responses);
        lists.put("hypotheses", ClaimListings::hypotheses);
        lists.put("briefs", BriefListings::briefs);
        lists.put("imports", CaseListings::imports);
        lists.put("history", CaseListings::history);
        return lists;
    }

    public static List<String> words() {
        return List.copyOf(lists().keySet());
    }

    public static Optional<Listing> list(Tables tables, String word, Page page) {
        Lister list = lists().get(word);
        return list == null ? Optional.empty() : Optional.of(list.of(tables, page));
    }

    /** Empty where nothing in the case has this id. */
    public static Optional<Sheet> sheet(Tables tables, Id id, Page page) {
        if (id.isMade()) {
            return id.kind() == Kind.ANNOTATION ? note(tables, id) : new DecidedSheets(tables, id, page).sheet();
        }
        return switch (id.kind()) {
            case ACCOUNT ->
                new Accounts(tables.rows()).of(id).map(line -> new AccountSheet(tables, id, page).sheet(line));
            case EVIDENCE -> evidence(tables, id);
            case ANNOTATION, LINK -> Optional.empty();
            case EVENT -> Events.at(tables, id).map(event -> new EventSheet(tables, event, page).sheet());
            case SOURCE -> new SourceSheet(tables, id, page).sheet();
            case PROPOSITION, EXCERPT, STATEMENT, FIGURE, RESPONSE, QUESTION, HYPOTHESIS, CONFLICT ->
                ClaimSheets.of(tables, id);
            case DOCUMENT -> new DocumentSheet(tables, id, page).sheet();
            default ->
                new Provenance(tables.rows()).known(id) ? Optional.of(brought(tables, id, page)) : Optional.empty();
        };
    }

    private static Optional<Sheet> evidence(Tables tables, Id id) {
        List<EvidenceTable.Arrival> arrivals = tables.evidence().arrivals(id);
        return arrivals.isEmpty() ? Optional.empty() : Optional.of(new EvidenceSheet(tables, id, arrivals).sheet());
    }

    private static Optional<Sheet> note(Tables tables, Id id) {
        List<AnnotationTable.Version> versions = tables.annotations().versions(id);
        return versions.isEmpty() ? Optional.empty() : Optional.of(new NoteSheet(tables, id, versions).sheet());
    }

    private static Sheet brought(Tables tables, Id id, Page page) {
        return switch (id.kind()) {
            case CLUSTER -> new ClusterSheet(tables, id, page).sheet();
            case OBSERVABLE -> new SignalSheet(tables, id, page).sheet();
            default -> {
                Sheet sheet = new Sheet(id.toString())
                        .hidden("id", id)
                        .hidden("kind", id.kind().word());
                new Incidents(tables).of(id.toString()).ifPresent(said -> DecidedSheets.described(sheet, said));
                new Brought(tables).inFull(sheet, id, page);
                sheet.list("Connections", DecidedListings.connections(tables, id.toString()));
                yield sheet.list("Notes", CaseListings.notesOn(tables, id.toString()));
            }
        };
    }
}
