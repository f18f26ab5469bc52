package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.desktop.sheet.Words;
import stillwatch.store.Tables;
import stillwatch.store.list.SourceLine;

/** A line of the table. */
record SourceRow(SourceLine line, Words words, long statements) {

    static List<SourceRow> all(Tables tables) {
        Map<String, Long> statements = Book.of(tables).all(Statement.class).stream()
                .collect(Collectors.groupingBy(one -> one.what().speaker(), Collectors.counting()));
        return SourceLine.all(tables).stream()
                .map(line -> of(line, statements.getOrDefault(line.id().toString(), 0L)))
                .toList();
    }

    private static SourceRow of(SourceLine line, long statements) {
        Words words = Words.of(
                line.name(),
                line.kind(),
                StakeWords.of(line.stake()),
                Reliability.said(line.reliability()),
                line.basis(),
                line.described() ? "" : "only named");
        return new SourceRow(line, words, statements);
    }

    String id() {
        return line.id().toString();
    }

    String name() {
        return line.name();
    }

    String kind() {
        String kind = line.kind();
        return kind == null ? (line.described() ? "" : "only named") : kind;
    }

    String stake() {
        return StakeWords.of(line.stake());
    }

    String reliability() {
        return Reliability.said(line.reliability());
    }

    boolean assessed() {
        return line.reliability() != null;
    }

    /** Who assessed it: a person of this case, or only the row of an import. */
    String sayer() {
        if (line.reliability() == null) {
            return "";
        }
        return line.assessed() ? "here" : "by a row";
    }

    @Nullable
    String basis() {
        return line.basis();
    }
}
