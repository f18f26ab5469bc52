package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the columns, each once.
 *
 * @param line where they stand, 0 where the table has none
 * @param notices what was done to find and number them
 */
public record Header(long line, List<String> names, List<String> notices) {

    /** An empty name gets its number, a second "ip" becomes "ip (2)". */
    static Header of(FirstRow row, int width) {
        List<String> names = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < Math.max(width, row.filled()); i++) {
            String written = row.cell(i).strip();
            String name = free(written.isEmpty() ? "column " + (i + 1) : written, taken);
            if (!name.equals(written)) {
                String was = written.isEmpty() ? "has no name" : "is called \"" + written + "\" like another";
                notices.add("column " + (i + 1) + " " + was + "; it is read as \"" + name + "\"");
            }
            names.add(name);
        }
        return new Header(row.line(), names, notices);
    }

    static Header none(int width) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            names.add("column " + i);
        }
        return new Header(0, names, List.of("the table has no header; its columns are called by number"));
    }

    Header above(List<FirstRow> skipped) {
        List<String> all = new ArrayList<>();
        for (FirstRow row : skipped) {
            String text = String.join(" ", row.cells()).strip();
            all.add("line " + row.line() + " stands above the header and is not read: "
                    + (text.length() <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 100)) + "…"));
        }
        all.addAll(notices);
        return new Header(line, names, all);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }
}
