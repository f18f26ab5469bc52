package stillwatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import stillwatch.search.query.Asked;
import stillwatch.search.query.Clause;
import stillwatch.search.query.Limit;
import stillwatch.search.query.Piece;

/** A question in Lucene's terms. */
final class LuceneQuery {
    /** A phrase whose last word begins more words than this is not checked for standing in a row. */
    private static final int MOST_ENDINGS = 1_000;

    private final IndexReader reader;

    LuceneQuery(IndexReader reader) {
        this.reader = reader;
    }

    Query of(Asked asked) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Clause clause : asked.all()) {
            query.add(wordsOrId(clause), Occur.MUST);
        }
        if (asked.all().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        for (Clause clause : asked.none()) {
            query.add(words(clause), Occur.MUST_NOT);
        }
        new Limits(query).add(asked.only(), asked.without());
        return query.build();
    }

    /** A word that is the id of a record finds the record too. */
    private Query wordsOrId(Clause clause) throws IOException {
        Query words = words(clause);
        return Limits.looksLikeId(clause.asked()) ? any(words, Limits.query(new Limit.OfId(clause.asked()))) : words;
    }

    private Query words(Clause clause) throws IOException {
        List<Piece> pieces = clause.pieces();
        Query bare = row(pieces, false);
        boolean accents = pieces.stream().anyMatch(piece -> piece.exact() != null);
        return accents
                ? new BooleanQuery.Builder()
                        .add(bare, Occur.MUST)
                        .add(row(pieces, true), Occur.SHOULD)
                        .build()
                : bare;
    }

    private Query row(List<Piece> pieces, boolean exact) throws IOException {
        Piece last = pieces.getLast();
        if (pieces.size() == 1) {
            return last.open() ? new PrefixQuery(term(last, exact)) : new TermQuery(term(last, exact));
        }
        if (last.open()) {
            return openRow(pieces, exact);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        pieces.forEach(piece -> phrase.add(term(piece, exact)));
        return phrase.build();
    }

    private Query openRow(List<Piece> pieces, boolean exact) throws IOException {
        Term beginning = term(pieces.getLast(), exact);
        List<Piece> before = pieces.subList(0, pieces.size() - 1);
        List<Term> endings = endings(beginning);
        if (endings.size() > MOST_ENDINGS) {
            return both(row(before, exact), new PrefixQuery(beginning));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        before.forEach(piece -> phrase.add(term(piece, exact)));
        phrase.add(endings.isEmpty() ? new Term[] {beginning} : endings.toArray(Term[]::new));
        return phrase.build();
    }

    private List<Term> endings(Term beginning) throws IOException {
        List<Term> endings = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.WORDS);
        TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean none = words.seekCeil(beginning.bytes()) == TermsEnum.SeekStatus.END;
        for (BytesRef word = none ? null : words.term();
                word != null && StringHelper.startsWith(word, beginning.bytes()) && endings.size() <= MOST_ENDINGS;
                word = words.next()) {
            endings.add(new Term(Fields.WORDS, BytesRef.deepCopyOf(word)));
        }
        return endings;
    }

    private static Term term(Piece piece, boolean exact) {
        String accented = piece.exact();
        return new Term(Fields.WORDS, exact && accented != null ? accented : piece.term());
    }

    private static Query any(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.MUST)
                .add(other, Occur.MUST)
                .build();
    }
}
