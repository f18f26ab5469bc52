package stillwatch.cli.show;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Event;
import stillwatch.store.entry.EntryTable;

/** An event as it is shown, what was said of it first, and what people decided about it. */
record EventSheet(Tables tables, Event event, Page page) {

    Sheet sheet() {
        String id = event.id().toString();
        Sheet sheet = new Sheet(event.now().title()).field("id", id).hidden("kind", "event");
        said(sheet, event.now());
        sheet.field("tags", event.decided().tags());
        decided(sheet);
        if (event.row() != null) {
            new Brought(tables).inFull(sheet, event.id(), page);
        }
        return sheet.list("Connections", DecidedListings.connections(tables, id))
                .list("Decisions", decisions(id))
                .list("Notes", CaseListings.notesOn(tables, id));
    }

    private static void said(Sheet sheet, EventFact fact) {
        AccountKey account = fact.account();
        sheet.field("title", fact.title()).field("at", fact.at());
        time(sheet, fact.at());
        sheet.field("eventKind", fact.kind())
                .field("mark", fact.mark().map(Mark::word).orElse(null))
                .field("account", account)
                .field("details", fact.details());
        if (account != null) {
            sheet.line("account id", account.id());
        }
    }

    private static void time(Sheet sheet, @Nullable Moment at) {
        if (at != null) {
            sheet.line("as written", at.written())
                    .line("stated to the", at.precision().name().toLowerCase(Locale.ROOT));
            if (at.certainty() != Certainty.STATED) {
                sheet.line("assumed", words(at));
            }
        }
    }

    private static String words(Moment at) {
        return switch (at.certainty()) {
            case STATED -> "";
            case ZONE_GIVEN -> "the zone " + at.zone() + " was given by who brought it, not stated";
            case ZONE_UNKNOWN -> "no zone is known, so 26 hours more are covered";
            case IN_GAP -> "the clocks of " + at.zone() + " jumped over it; both ways to mean it are covered";
            case IN_OVERLAP -> "the clocks of " + at.zone() + " showed it twice; both are covered";
            case INVERTED -> "its end was stated before its start; the stretch between is covered";
        };
    }

    private void decided(Sheet sheet) {
        DecidedEvent decided = event.decided();
        DecidedEvent.Said added = decided.added();
        DecidedEvent.Said edited = decided.edited();
        DecidedEvent.Withdrawal withdrawn = decided.withdrawn();
        if (added != null) {
            sheet.field("addedBy", added.by()).field("addedWhy", added.why());
        }
        if (edited != null) {
            sheet.field("editedBy", edited.by()).field("editedWhy", edited.why());
            sheet.field("firstTitle", event.first().title())
                    .field("firstAt", event.first().at());
        }
        if (withdrawn != null) {
            sheet.field("withdrawnBy", withdrawn.by()).field("withdrawnWhy", withdrawn.why());
        }
    }

    private Listing decisions(String id) {
        List<Long> entries = tables.abouts().deciding(id);
        Listing listing = new Listing("decisions", "entry", "at", "by", "undoneBy", "what");
        if (!entries.isEmpty()) {
            for (EntryTable.Line line : tables.entries().these(entries).reversed()) {
                listing.row(line.seq(), line.at(), line.by(), line.undoneBy(), line.summary());
            }
        }
        return listing;
    }
}
