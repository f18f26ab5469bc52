package stillwatch.brief.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Values so short that they stand in many words: as whole words only, and where fields are named, right behind the name of one. */
final class ShortWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[._@-][\\p{L}\\p{M}\\p{N}]++)*+");
    private final Map<String, List<Secret>> anywhere = new HashMap<>();
    private final Map<Pattern, Secret> inFields = new HashMap<>();

    ShortWords(List<Secret> secrets) {
        for (Secret one : secrets) {
            if (one.fields().isEmpty()) {
                anywhere.computeIfAbsent(folded(one.value()), none -> new ArrayList<>())
                        .add(one);
            }
            one.fields().forEach(field -> inFields.put(behind(field, one.value()), one));
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** {@code "age": 17}, {@code age=17}, {@code <th>age</th><td>17</td>}. */
    private static Pattern behind(String field, String value) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(field.strip())
                        + "[\"'’]?(?:[:=|\\t ]|</?\\w{1,10}[^<>]{0,80}>\\s{0,9}){1,8}[\"'“]?"
                        + Pattern.quote(value.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    void seek(String text, Where where, Found found) {
        if (!anywhere.isEmpty()) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String place = "character " + (word.start() + 1);
                anywhere.getOrDefault(folded(word.group()), List.of()).forEach(one -> found.leak(where, place, one));
            }
        }
        inFields.forEach((pattern, secret) -> {
            Matcher field = pattern.matcher(text);
            if (field.find()) {
                found.leak(where, "character " + (field.start() + 1), secret);
            }
        });
        inColumns(text, where, found);
    }

    private static boolean isOf(Secret one, String column) {
        return one.fields().stream().map(ShortWords::folded).anyMatch(folded(column)::equals);
    }

    /** A table whose first line names the field: the cell has to be the value. */
    private void inColumns(String text, Where where, Found found) {
        if (inFields.isEmpty() || text.indexOf('\n') < 0) {
            return;
        }
        List<String> lines = text.lines().toList();
        List<String> head = cells(lines.getFirst());
        for (Secret one : inFields.values()) {
            IntStream.range(0, head.size())
                    .filter(column -> isOf(one, head.get(column)))
                    .forEach(column -> inColumn(lines, column, one, where, found));
        }
    }

    private static void inColumn(List<String> lines, int column, Secret one, Where where, Found found) {
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            if (column < cells.size() && folded(cells.get(column)).equals(folded(one.value()))) {
                found.leak(where, "line " + (line + 1) + ", column " + (column + 1), one);
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,;\\t]*))(?:[,;\\t]|$)")
                .matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
            if (cell.end() == line.length()) {
                break;
            }
        }
        return cells;
    }
}
