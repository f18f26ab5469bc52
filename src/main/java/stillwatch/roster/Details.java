package stillwatch.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stillwatch.casefile.Detail;

/** What profiles say besides: each name they use is a column, the twelve used most; what is said last counts. */
final class Details {
    private static final int MOST = 12;

    /** Names that come and go with every row are no columns. */
    private static final int MOST_NAMES = 200;

    private final int rows;
    private final Set<String> reserved = Fields.reserved();
    private final Map<String, Named> byField = new LinkedHashMap<>();

    private record Named(String title, TextValues.Builder values) {}

    Details(int rows) {
        this.rows = rows;
    }

    void add(int row, List<Detail> details) {
        for (Detail detail : details) {
            String field = Fields.name(detail.name());
            if (!detail.value().isBlank() && !field.isEmpty() && !reserved.contains(field)) {
                add(row, field, detail);
            }
        }
    }

    private void add(int row, String field, Detail detail) {
        Named named = byField.get(field);
        if (named == null && byField.size() < MOST_NAMES) {
            named = new Named(detail.name(), new TextValues.Builder(rows));
            byField.put(field, named);
        }
        if (named != null) {
            named.values().set(row, detail.value());
        }
    }

    /** In the order they were met. */
    List<Values> values() {
        List<Named> most = most();
        List<Values> values = new ArrayList<>();
        byField.forEach((field, named) -> {
            if (most.contains(named)) {
                values.add(named.values().values(new Column(field, title(named.title()), Column.Sort.TEXT)));
            }
        });
        return values;
    }

    private List<Named> most() {
        return byField.values().stream()
                .sorted(Comparator.comparingInt((Named one) -> one.values().used())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static String title(String name) {
        String words = name.strip().replace('_', ' ');
        int first = words.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }
}
