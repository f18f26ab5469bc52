package stillwatch.cli.show;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Copied;
import stillwatch.claims.Held;
import stillwatch.claims.LikelihoodWords;
import stillwatch.claims.Origins;
import stillwatch.claims.Relay;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;

/** One thing of claims in full. */
final class ClaimSheets {
    private final Book book;

    private ClaimSheets(Tables tables) {
        this.book = Book.of(tables);
    }

    /** Empty where it is not in force. */
    static Optional<Sheet> of(Tables tables, Id id) {
        ClaimSheets sheets = new ClaimSheets(tables);
        return sheets.book
                .at(id.toString(), Noun.class)
                .map(sheets::sheet)
                .or(() -> sheets.conflict(id.toString()))
                .map(sheet -> sheet.list("Connections", DecidedListings.connections(tables, id.toString())))
                .map(sheet -> sheet.list("Notes", CaseListings.notesOn(tables, id.toString())));
    }

    private Sheet sheet(Held<Noun> one) {
        Sheet sheet = begun(one);
        switch (one.what()) {
            case Proposition said -> claim(sheet, one.id());
            case Excerpt said -> excerpt(sheet, said);
            case Statement said -> sheet.list("Statement", statements(List.of(one.id())));
            case Figure said -> figure(sheet, said);
            case Response said ->
                sheet.list(
                        "Response",
                        ClaimListings.responses(
                                book, book.at(one.id(), Response.class).stream().toList()));
            case Question said -> question(sheet, said, one.id());
            case Hypothesis said -> hypothesis(sheet, one.id());
            case Conflict said -> sheet.list("Conflict", found(one.id()));
        }
        return sheet;
    }

    private static Sheet begun(Held<Noun> one) {
        return new Sheet(one.what().words())
                .field("id", one.id())
                .hidden("kind", Id.parse(one.id()).kind().word())
                .field("ref", one.what().ref())
                .field("by", one.by())
                .field("at", one.at())
                .field("entry", one.seq());
    }

    private void claim(Sheet sheet, String id) {
        Held<Proposition> one = book.proposition(id).orElseThrow();
        ClaimLine line = ClaimLine.of(book, one);
        sheet.field("claim", one.what().sentence())
                .field("claimKind", one.what().kind().words())
                .field("says", one.what().says())
                .field("status", line.status() == null ? null : line.status().words())
                .field("origins", line.origins().words());
        line.lacking().forEach(lack -> sheet.line("no longer carried", lack));
        sheet.hidden("lacking", line.lacking()).field("copied", new Copied(book).of(one));
        sheet.list(
                        "Statements",
                        statements(book.statements(id).stream().map(Held::id).toList()))
                .list("Origins", origins(line.origins()))
                .list("Adding none", uncounted(line.origins()))
                .list("How it came here", relay(line.origins().relay()))
                .list("Responses", ClaimListings.responses(book, book.responses(id)))
                .list("Numbers", numbers(book.figures(id)))
                .list("Status", statuses(id));
    }

    private Listing statements(List<String> ids) {
        Listing listing =
                new Listing("statements", "speaker", "stance", "relayer", "excerpt", "document", "credibility", "id");
        for (String id : ids) {
            Statement one = book.at(id, Statement.class).orElseThrow().what();
            Optional<Excerpt> excerpt = book.excerpt(one.excerpt());
            listing.row(
                    book.name(one.speaker()),
                    one.stance().words(),
                    one.relayer() == null ? null : book.name(one.relayer()),
                    excerpt.map(Excerpt::words).orElse(null),
                    excerpt.map(said -> book.name(said.document())).orElse(null),
                    (long) one.credibility(),
                    id);
        }
        return listing;
    }

    private static Listing origins(Origins origins) {
        Listing listing = new Listing("originList", "who", "disinterested", "assumed", "statements");
        origins.counted()
                .forEach(one -> listing.row(one.words(), one.disinterested(), one.assumed(), (long)
                        one.statements().size()));
        return listing;
    }

    private Listing uncounted(Origins origins) {
        Listing listing = new Listing("uncounted", "statement", "why");
        origins.uncounted().forEach(one -> listing.row(one.statement(), one.why()));
        return listing;
    }

    private Listing relay(Relay relay) {
        Listing listing = new Listing("relay", "from", "to", "step", "how");
        relay.edges()
                .forEach(edge -> listing.row(
                        label(relay, edge.from()),
                        edge.to() == null ? null : label(relay, edge.to()),
                        edge.grounds().words(),
                        edge.how()));
        return listing;
    }

    private static String label(Relay relay, String id) {
        return relay.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(node -> node.label().equals(node.by()) ? node.label() : node.by() + ": " + node.label())
                .findFirst()
                .orElse(id);
    }

    private static Listing numbers(List<Held<Figure>> figures) {
        Listing listing = new Listing("figures", "asStated", "measure", "subject", "period", "scope", "id");
        figures.forEach(one -> listing.row(
                one.what().asStated(),
                one.what().measure(),
                one.what().subject(),
                one.what().period(),
                one.what().scope(),
                one.id()));
        return listing;
    }

    private Listing statuses(String id) {
        Listing listing = new Listing("statuses", "entry", "status", "by", "at", "basis", "authority", "exhibits");
        for (Held<StatusDecided> one : book.statuses(id)) {
            String authority = one.what().authority();
            listing.row(
                    one.seq(),
                    one.what().status().words(),
                    one.by(),
                    one.at(),
                    one.what().basis(),
                    authority == null ? null : book.name(authority),
                    one.what().exhibits());
        }
        return listing;
    }

    private void excerpt(Sheet sheet, Excerpt said) {
        sheet.field("text", said.text())
                .field("document", book.name(said.document()))
                .field("locator", said.locator())
                .field("wording", said.wording().words())
                .field("quotable", said.isQuotable())
                .field("translation", said.translation())
                .field("evidence", said.evidence());
    }

    private void figure(Sheet sheet, Figure said) {
        sheet.field("asStated", said.asStated())
                .field("subject", said.subject())
                .field("measure", said.measure())
                .field("hedge", said.hedge().name())
                .field("value", said.value())
                .field("period", said.period())
                .field("scope", said.scope())
                .field("excerpt", book.name(said.excerpt()));
    }

    private void question(Sheet sheet, Question said, String id) {
        sheet.field("question", said.text())
                .field("whoCouldAnswer", said.whoCouldAnswer())
                .field("wouldSettle", said.wouldSettle())
                .field("answer", book.answer(id).map(one -> one.what().answer()).orElse(null));
    }

    private void hypothesis(Sheet sheet, String id) {
        book.judgement(id)
                .ifPresent(one -> LikelihoodWords.of(one.what()).forEach(sentence -> sheet.line("judged", sentence)));
        Listing listing = new Listing("evaluations", "item", "fits", "why", "by");
        for (Held<Evaluation> one : book.evaluations()) {
            if (one.what().hypothesis().equals(id)) {
                listing.row(
                        book.name(one.what().item()),
                        one.what().rating().words(),
                        one.what().why(),
                        one.by());
            }
        }
        sheet.list("Held against", listing);
    }

    private Listing found(String id) {
        return ClaimListings.conflicts(Conflicts.in(book).stream()
                .filter(one -> one.conflict().id().toString().equals(id))
                .toList());
    }

    /** One that was found, not noted. */
    private Optional<Sheet> conflict(String id) {
        Conflicts.@Nullable Found found = Conflicts.in(book).stream()
                .filter(one -> one.conflict().id().toString().equals(id))
                .findFirst()
                .orElse(null);
        return found == null
                ? Optional.empty()
                : Optional.of(new Sheet(found.conflict().what()).field("id", id).list("Conflict", found(id)));
    }
}
