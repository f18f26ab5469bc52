package stillwatch.search.query;

import stillwatch.casefile.Kind;

/** What a find must be, besides its words. */
public sealed interface Limit {
    record OfKind(Kind kind) implements Limit {}

    record OfImport(long seq) implements Limit {}

    record OfId(String id) implements Limit {}

    /** As it is compared, without case and accents. */
    record OfTag(String tag) implements Limit {}

    record OfName(String name) implements Limit {}
}
