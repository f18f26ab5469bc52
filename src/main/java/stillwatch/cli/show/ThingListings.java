package stillwatch.cli.show;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;
import stillwatch.store.view.Things;

/** Incidents, sources, documents and actors; where several rows describe one, the first to say something is listed. */
final class ThingListings {
    private ThingListings() {}

    static Listing incidents(Tables tables, Page page) {
        var things = new Things<>(tables.rows(), tables.rows().facts().incidents(), Kind.INCIDENT, "name");
        Listing listing = new Listing("incidents", "id", "name", "period", "scope", "targets");
        for (Things.Thing<IncidentFact> one : things.page(page.offset(), page.limit())) {
            listing.row(
                    one.id(),
                    said(one, IncidentFact::name),
                    said(one, IncidentFact::period),
                    said(one, IncidentFact::scope),
                    one.said().getFirst().fact().targets());
        }
        return listing.outOf(things.count());
    }

    static Listing sources(Tables tables, Page page) {
        var things = new Things<>(tables.rows(), tables.rows().facts().sources(), Kind.SOURCE, "name");
        Listing listing = new Listing("sources", "id", "name", "kind", "stake", "reliability", "basis");
        for (Things.Thing<SourceFact> one : things.page(page.offset(), page.limit())) {
            listing.row(
                    one.id(),
                    said(one, SourceFact::name),
                    said(one, SourceFact::sourceKind),
                    said(one, fact -> fact.stake() == null ? null : fact.stake().name()),
                    said(one, SourceFact::reliability),
                    said(one, SourceFact::basis));
        }
        return listing.outOf(things.count());
    }

    static Listing documents(Tables tables, Page page) {
        var things = new Things<>(tables.rows(), tables.rows().facts().documents(), Kind.DOCUMENT, "title");
        Listing listing = new Listing("documents", "id", "source", "title", "published", "language");
        for (Things.Thing<DocumentFact> one : things.page(page.offset(), page.limit())) {
            listing.row(
                    one.id(),
                    said(one, DocumentFact::source),
                    said(one, DocumentFact::title),
                    said(one, DocumentFact::published),
                    said(one, DocumentFact::language));
        }
        return listing.outOf(things.count());
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
