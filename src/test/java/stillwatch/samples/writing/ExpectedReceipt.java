package stillwatch.samples.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the import of one file has to answer, counted from the fates its rows were planted with. */
public record ExpectedReceipt(String file, @Nullable String map, List<Placed> rows) {

    public Map<String, Object> json() {
        return JsonText.object(
                "file",
                file,
                "map",
                map,
                "rows",
                rows.size(),
                "accepted",
                count(Fate.Accepted.class),
                "duplicate",
                count(Fate.Duplicate.class),
                "rejected",
                count(Fate.Rejected.class),
                "problems",
                rows.stream()
                        .filter(it -> it.fate() instanceof Fate.Rejected)
                        .map(it -> problem(it.line(), (Fate.Rejected) it.fate()))
                        .toList());
    }

    public long count(Class<? extends Fate> fate) {
        return rows.stream().filter(it -> fate.isInstance(it.fate())).count();
    }

    /** The odd rows as lines of a Markdown table. */
    public String odd() {
        StringBuilder table = new StringBuilder("| line | fate | what is odd about it |\n|---:|---|---|\n");
        for (Placed row : rows) {
            if (!row.fate().note().isEmpty()) {
                table.append("| " + row.line() + " | " + word(row.fate()) + " | "
                        + row.fate().note() + " |\n");
            }
        }
        return table.toString();
    }

    public String counts() {
        return rows.size() + " rows = " + count(Fate.Accepted.class) + " accepted + " + count(Fate.Duplicate.class)
                + " duplicate + " + count(Fate.Rejected.class) + " rejected";
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case Fate.Accepted _ -> "accepted";
            case Fate.Duplicate _ -> "duplicate";
            case Fate.Rejected rejected -> rejected.column() == null ? "rejected" : "rejected, " + rejected.column();
        };
    }

    private static Map<String, Object> problem(long line, Fate.Rejected rejected) {
        return JsonText.object("line", line, "column", rejected.column(), "keyword", rejected.keyword());
    }
}
