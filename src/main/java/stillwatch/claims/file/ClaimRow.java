package stillwatch.claims.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row as it stands in the file: its cells by column, empty ones left out; lists are written "a; b". */
record ClaimRow(ClaimSubject subject, long line, Map<String, String> cells, String raw) {

    @Nullable
    String maybe(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    String needed(String column) throws BadClaim {
        String cell = maybe(column);
        if (cell == null) {
            throw new BadClaim(column, "this is missing");
        }
        return cell;
    }

    /** "no response", "No_Response" and "NO-RESPONSE" are the same word. */
    <E extends Enum<E>> E word(String column, Class<E> type, @Nullable E otherwise) throws BadClaim {
        String cell = maybe(column);
        if (cell == null && otherwise != null) {
            return otherwise;
        }
        String meant = needed(column).toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(meant)) {
                return one;
            }
        }
        String known = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants()).map(one -> plain(one)).toList());
        throw new BadClaim(column, "\"" + cell + "\" is none of " + known);
    }

    private static String plain(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    List<String> many(String column) {
        String cell = maybe(column);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }
}
