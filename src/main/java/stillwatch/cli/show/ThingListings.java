package stillwatch.cli.show;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimNames;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Sources;
import stillwatch.store.view.Provenance;
import stillwatch.store.view.Things;

/** Incidents, sources, documents and actors; where several rows describe one, the first to say something is listed. */
final class ThingListings {
    private ThingListings() {}

    /** Those people wrote down first, then what imports bring. */
    static Listing incidents(Tables tables, Page page) {
        Incidents decided = new Incidents(tables);
        List<Incidents.Incident> added = decided.added();
        Listing listing = new Listing("incidents", "id", "name", "period", "scope", "targets");
        page.of(added).forEach(one -> listing.row(one.id(), one.name(), one.period(), null, List.of()));
        var things = new Things<>(tables.rows(), tables.rows().facts().incidents(), Kind.INCIDENT, "name");
        for (Things.Thing<IncidentFact> one : behind(things, added.size(), page)) {
            Optional<Incidents.Incident> said = decided.of(one.id().toString());
            listing.row(
                    one.id(),
                    said.map(Incidents.Incident::name).orElseGet(() -> said(one, IncidentFact::name)),
                    said.map(Incidents.Incident::period).orElseGet(() -> said(one, IncidentFact::period)),
                    said(one, IncidentFact::scope),
                    one.said().getFirst().fact().targets());
        }
        return listing.outOf(added.size() + things.count());
    }

    /** The part of a page that lies behind so many others. */
    private static <F extends Fact> List<Things.Thing<F>> behind(Things<F> things, int others, Page page) {
        long offset = Math.max(0, page.offset() - others);
        int before = Math.clamp(others - page.offset(), 0, page.limit());
        return before == page.limit() ? List.of() : things.page(offset, page.limit() - before);
    }

    /** Those people added first, then what imports bring; what a person thinks of one stands before what rows say. */
    static Listing sources(Tables tables, Page page) {
        Sources decided = new Sources(tables);
        var things = new Things<>(tables.rows(), tables.rows().facts().sources(), Kind.SOURCE, "name");
        Listing listing = new Listing("sources", "id", "name", "kind", "stake", "reliability", "basis");
        List<Sources.Added> added = decided.added().stream()
                .filter(one -> !new Provenance(tables.rows()).known(Id.parse(one.id())))
                .toList();
        for (Sources.Added one : page.of(added)) {
            Sources.Assessment now = decided.assessment(one.id()).orElseThrow();
            listing.row(one.id(), one.name(), one.kind(), now.stake().name(), now.reliability(), now.basis());
        }
        for (Things.Thing<SourceFact> one : behind(things, added.size(), page)) {
            source(listing, one, decided.assessment(one.id().toString()).orElse(null));
        }
        return listing.outOf(added.size() + things.count());
    }

    private static void source(Listing listing, Things.Thing<SourceFact> one, Sources.@Nullable Assessment now) {
        listing.row(
                one.id(),
                said(one, SourceFact::name),
                said(one, SourceFact::sourceKind),
                now != null
                        ? now.stake().name()
                        : said(
                                one,
                                fact -> fact.stake() == null
                                        ? null
                                        : fact.stake().name()),
                now != null ? now.reliability() : said(one, SourceFact::reliability),
                now != null ? now.basis() : said(one, SourceFact::basis));
    }

    /** Those people added first, then what imports bring. */
    static Listing documents(Tables tables, Page page) {
        var things = new Things<>(tables.rows(), tables.rows().facts().documents(), Kind.DOCUMENT, "title");
        Listing listing = new Listing("documents", "id", "source", "title", "published", "language");
        List<DocumentFact> added = new ClaimNames(tables).documentsByHand();
        page.of(added)
                .forEach(one -> listing.row(one.id(), one.source(), one.title(), one.published(), one.language()));
        for (Things.Thing<DocumentFact> one : behind(things, added.size(), page)) {
            listing.row(
                    one.id(),
                    said(one, DocumentFact::source),
                    said(one, DocumentFact::title),
                    said(one, DocumentFact::published),
                    said(one, DocumentFact::language));
        }
        return listing.outOf(added.size() + things.count());
    }

    static Listing actors(Tables tables, Page page) {
        var things = new Things<>(tables.rows(), tables.rows().facts().actors(), Kind.ACTOR, "name");
        Listing listing = new Listing("actors", "id", "name", "kind", "aliases");
        for (Things.Thing<ActorFact> one : things.page(page.offset(), page.limit())) {
            listing.row(
                    one.id(),
                    said(one, ActorFact::name),
                    said(one, fact -> fact.actorKind().name()),
                    one.said().getFirst().fact().aliases());
        }
        return listing.outOf(things.count());
    }

    private static <F extends Fact, T> @Nullable T said(Things.Thing<F> one, Function<F, @Nullable T> part) {
        return one.said().stream()
                .map(located -> part.apply(located.fact()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
