package stillwatch.claims.file;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.ClaimAction.Unread;
import stillwatch.casefile.claim.Assessment;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Response;
import stillwatch.claims.Book;
import stillwatch.claims.InTime;
import stillwatch.intake.reading.Refusal;

/**
 * What a file of claims brings into a case.
 *
 * @param subject the word for what it holds; "claims" for JSON
 * @param brought in the order in which each can rest on what was before
 * @param notices what a person should look at
 */
public record ClaimFile(
        String subject,
        long rows,
        long accepted,
        long duplicate,
        List<Piece> brought,
        List<Unread> unread,
        List<String> notices) {

    /** {@code subject} has to be said of a table; {@code zone} counts for times that state none. */
    public static ClaimFile read(
            String fileName, byte[] bytes, @Nullable ClaimSubject subject, @Nullable ZoneId zone, Book book) throws Refusal {
        ClaimRows rows = ClaimRows.of(fileName, bytes, subject);
        if (rows.rows().isEmpty() && rows.unread().isEmpty()) {
            throw new Refusal("There are no claims in " + fileName + ".");
        }
        Taking taking = new Taking(book, zone, rows);
        taking.all();
        return taking.file();
    }

    /** One reading, row by row. */
    private static final class Taking {
        private final Book book;
        private final ClaimRows rows;
        private final Called called;
        private final ClaimShaper shaper;
        private final List<Piece> brought = new ArrayList<>();
        private final List<String> notices = new ArrayList<>();
        private final Set<Assessment> assessed = new HashSet<>();
        private final long read;
        private long duplicate;
        private @Nullable Book said;

        Taking(Book book, @Nullable ZoneId zone, ClaimRows rows) {
            this.book = book;
            this.rows = rows;
            this.read = (long) rows.rows().size() + rows.unread().size();
            this.called = new Called(book);
            this.shaper = new ClaimShaper(called, zone);
        }

        /** What documents draw on, excerpts and propositions first, so that lists may stand in the file in any order. */
        void all() {
            List<ClaimRow> sorted = rows.rows().stream()
                    .sorted(Comparator.comparing(ClaimRow::subject))
                    .toList();
            lineage(sorted.stream().filter(row -> row.subject() == ClaimSubject.LINEAGE).toList());
            for (ClaimRow row : sorted) {
                if (row.subject() != ClaimSubject.LINEAGE) {
                    take(row);
                }
            }
        }

        private void take(ClaimRow row) {
            try {
                List<Piece> pieces = shaper.pieces(row);
                for (Piece one : pieces) {
                    check(one);
                }
                boolean anyNew = false;
                for (Piece one : pieces) {
                    anyNew |= keep(one);
                }
                duplicate += anyNew ? 0 : 1;
            } catch (BadClaim e) {
                rows.bad(row.line(), e.column(), e.reason(), row.raw());
            }
        }

        private void check(Piece piece) throws BadClaim {
            for (String id : piece.mentions()) {
                if (id.startsWith(Kind.EVIDENCE.word() + "-") && !Id.parse(id).isWhole()) {
                    throw new BadClaim("evidence", "\"" + id + "\" is no id of evidence");
                }
            }
            if (piece instanceof Noun noun) {
                called.check(noun);
            }
            if (piece instanceof Response response) {
                InTime.Verdict verdict = new InTime(withStatements()).of(response);
                if (!verdict.refused().isEmpty()) {
                    throw new BadClaim("at", verdict.refused().getFirst());
                }
                notices.addAll(verdict.warnings());
            }
        }

        /** The case with all the statements of the file: responses come behind them, and add nothing to when things were said. */
        private Book withStatements() {
            Book with = said;
            if (with == null) {
                with = book.with(brought);
                said = with;
            }
            return with;
        }

        /** Answers whether it is new. */
        private boolean keep(Piece piece) {
            boolean anew = switch (piece) {
                case Noun noun -> called.isNew(noun);
                case Evaluation one ->
                    assessed.add(one)
                            && book.evaluation(one.hypothesis(), one.item())
                                    .filter(now -> now.what().equals(one))
                                    .isEmpty();
                case Assessment one -> assessed.add(one);
            };
            if (piece instanceof Noun noun) {
                called.add(noun);
            }
            if (anew) {
                brought.add(piece);
            }
            return anew;
        }

        /** What a document draws on is said as a whole, in as many rows as it takes. */
        private void lineage(List<ClaimRow> drawing) {
            Map<String, List<Descent>> all = new LinkedHashMap<>();
            for (ClaimRow row : drawing) {
                try {
                    String document = called.document("document", row.needed("document"));
                    Descent descent = shaper.descent(row);
                    duplicate += isThere(document, descent) ? 1 : 0;
                    all.computeIfAbsent(document, none -> new ArrayList<>()).add(descent);
                } catch (BadClaim e) {
                    rows.bad(row.line(), e.column(), e.reason(), row.raw());
                }
            }
            all.forEach((document, from) -> keepLineage(new Lineage(document, from.stream().distinct().toList())));
        }

        private boolean isThere(String document, Descent descent) {
            return book.lineage(document).filter(now -> now.what().from().contains(descent)).isPresent();
        }

        private void keepLineage(Lineage lineage) {
            boolean same = book.lineage(lineage.document())
                    .filter(now -> now.what().equals(lineage))
                    .isPresent();
            if (!same) {
                brought.add(lineage);
            }
        }

        ClaimFile file() {
            long unread = rows.unread().size();
            ClaimSubject subject = rows.subject();
            String word = subject == null ? "claims" : subject.word();
            List<Unread> sorted =
                    rows.unread().stream().sorted(Comparator.comparingLong(Unread::line)).toList();
            return new ClaimFile(
                    word,
                    read,
                    read - duplicate - unread,
                    duplicate,
                    List.copyOf(brought),
                    sorted,
                    List.copyOf(notices));
        }
    }
}
