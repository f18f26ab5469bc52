package stillwatch.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import stillwatch.casefile.Kind;
import stillwatch.search.query.Limit;

/** Adds to a query what its finds must be: of one sort of limit any, of different sorts all. */
record Limits(BooleanQuery.Builder query) {
    private static final Pattern ID =
            Pattern.compile(Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|", "(", ")"))
                    + "-([0-9a-f]{24}|[0-9]+-[0-9]+|[0-9]+)");

    static boolean looksLikeId(String word) {
        return ID.matcher(word).matches();
    }

    void add(List<Limit> only, List<Limit> without) {
        Map<Class<?>, List<Limit>> sorts = only.stream().collect(Collectors.groupingBy(Object::getClass));
        for (List<Limit> sort : sorts.values()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            sort.forEach(limit -> any.add(query(limit), Occur.SHOULD));
            query.add(any.build(), Occur.FILTER);
        }
        without.forEach(limit -> query.add(query(limit), Occur.MUST_NOT));
    }

    static Query query(Limit limit) {
        return switch (limit) {
            case Limit.OfKind of ->
                new TermQuery(new Term(Fields.KIND, of.kind().word()));
            case Limit.OfTag of -> new TermQuery(new Term(Fields.TAG, of.tag()));
            case Limit.OfName of -> new TermQuery(new Term(Fields.BY, of.name()));
            case Limit.OfImport of -> new TermQuery(new Term(Fields.GROUP, Long.toString(of.seq())));
            case Limit.OfId of ->
                NumericDocValuesField.newSlowSetQuery(
                        Fields.TARGET,
                        Arrays.stream(Kind.values())
                                .mapToLong(kind -> Fields.target(of.id(), kind))
                                .toArray());
        };
    }
}
