package stillwatch.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.intake.reading.Mapping;

/** The header a given mapping speaks of: on the line it names, or else on the first line that has all its columns. */
final class GivenHeader {
    private GivenHeader() {}

    static Header of(Mapping mapping, List<FirstRow> rows) {
        Mapping.Dialect dialect = mapping.dialect();
        Set<String> named =
                mapping.columns().stream().map(Mapping.Column::header).collect(Collectors.toSet());
        int usual = rows.stream().mapToInt(FirstRow::filled).max().orElse(0);
        Header numbered = Header.none(usual);
        boolean none = dialect != null && dialect.headerLine() == 0;
        if (none && new HashSet<>(numbered.names()).containsAll(named)) {
            return numbered;
        }
        for (int i = 0; i < rows.size(); i++) {
            Header header = Header.of(rows.get(i), rows.get(i).cells().size());
            if (new HashSet<>(header.names()).containsAll(named) && !named.isEmpty()) {
                return header.above(rows.subList(0, i));
            }
        }
        // not found: the header that is there, so that what is missing can be named
        return TableLayout.header(rows);
    }
}
